/** The broad intake of a newcomer: who answered what, from which device, and how far it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "nieuwkomer", "radar", "taal", "toegang", "vragenlijst"})
package nl.drentscheaa.inburgering.intake.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
