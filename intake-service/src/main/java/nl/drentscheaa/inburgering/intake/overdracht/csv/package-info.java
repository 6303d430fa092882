/** Expected arrivals from a file of COA, one row per person. */
@NullMarked
package nl.drentscheaa.inburgering.intake.overdracht.csv;

import org.jspecify.annotations.NullMarked;
