/** Where questionnaires come from: a folder per version with its build-up and a file per language. */
@NullMarked
package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import org.jspecify.annotations.NullMarked;
