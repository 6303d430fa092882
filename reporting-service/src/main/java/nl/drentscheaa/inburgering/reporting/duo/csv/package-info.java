/** Counts of DUO from a file, one row per figure. */
@NullMarked
package nl.drentscheaa.inburgering.reporting.duo.csv;

import org.jspecify.annotations.NullMarked;
