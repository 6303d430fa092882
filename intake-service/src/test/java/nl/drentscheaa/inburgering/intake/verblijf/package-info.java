/** The rules for a permit to stay. */
@NullMarked
package nl.drentscheaa.inburgering.intake.verblijf;

import org.jspecify.annotations.NullMarked;
