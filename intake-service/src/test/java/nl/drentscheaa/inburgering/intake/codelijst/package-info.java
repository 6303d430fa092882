/** The rules for lists that are data. */
@NullMarked
package nl.drentscheaa.inburgering.intake.codelijst;

import org.jspecify.annotations.NullMarked;
