/** Tests of the questionnaires that come with the program. */
@NullMarked
package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import org.jspecify.annotations.NullMarked;
