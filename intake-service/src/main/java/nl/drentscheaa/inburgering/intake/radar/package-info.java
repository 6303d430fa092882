/** The zelfredzaamheidsradar: axes, levels and rules as versioned data, the scores they propose, and what was measured. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "nieuwkomer", "toelichting", "vragenlijst"})
package nl.drentscheaa.inburgering.intake.radar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
