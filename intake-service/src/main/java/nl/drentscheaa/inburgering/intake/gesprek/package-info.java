/** The conversation about the answers of an intake: who was there, what they meant in Dutch, and what was found. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "intake", "nieuwkomer", "taal", "vragenlijst"})
package nl.drentscheaa.inburgering.intake.gesprek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
