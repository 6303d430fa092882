/** Newcomers from a file, as whoever sends one sees them. */
@NullMarked
package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import org.jspecify.annotations.NullMarked;
