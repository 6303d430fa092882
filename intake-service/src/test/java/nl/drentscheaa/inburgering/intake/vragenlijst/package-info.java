/** Tests of what is asked and which answers fit. */
@NullMarked
package nl.drentscheaa.inburgering.intake.vragenlijst;

import org.jspecify.annotations.NullMarked;
