/** Tests of the file of expected arrivals. */
@NullMarked
package nl.drentscheaa.inburgering.intake.overdracht.csv;

import org.jspecify.annotations.NullMarked;
