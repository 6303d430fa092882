/** Tests of the instruments that come with the program. */
@NullMarked
package nl.drentscheaa.inburgering.intake.radar.bestand;

import org.jspecify.annotations.NullMarked;
