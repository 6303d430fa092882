/** Tests of the radar's rules. */
@NullMarked
package nl.drentscheaa.inburgering.intake.radar;

import org.jspecify.annotations.NullMarked;
