/** Tests of questionnaires and translations over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.vragenlijst.web;

import org.jspecify.annotations.NullMarked;
