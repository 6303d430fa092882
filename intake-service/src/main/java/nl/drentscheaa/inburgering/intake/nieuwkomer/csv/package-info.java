/** Newcomers from a file, one row per person. */
@NullMarked
package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import org.jspecify.annotations.NullMarked;
