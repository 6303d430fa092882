/** The rules for households. */
@NullMarked
package nl.drentscheaa.inburgering.intake.huishouden;

import org.jspecify.annotations.NullMarked;
