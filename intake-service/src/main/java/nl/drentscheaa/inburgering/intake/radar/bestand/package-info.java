/** Where instruments come from: a file per version. */
@NullMarked
package nl.drentscheaa.inburgering.intake.radar.bestand;

import org.jspecify.annotations.NullMarked;
