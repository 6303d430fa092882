/** Where the borders and words of the route's rules come from: a file per version. */
@NullMarked
package nl.drentscheaa.inburgering.intake.leerprofiel.bestand;

import org.jspecify.annotations.NullMarked;
