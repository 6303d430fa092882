/** The warm handover of a newcomer by COA: who is expected, what is told, what is missing, and who arrived. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"dossier", "dubbel", "nationaliteit", "nieuwkomer", "taal", "taalniveau", "toelichting"})
package nl.drentscheaa.inburgering.intake.overdracht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
