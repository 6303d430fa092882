/** What a newcomer learned before and can learn, the leerroute that follows from it by rules, and the one that is chosen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "nieuwkomer", "taal", "taalniveau", "toelichting"})
package nl.drentscheaa.inburgering.intake.leerprofiel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
