/** A person asks to have something put right: what was asked, until when it must be answered, and what was decided. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "nieuwkomer", "toelichting"})
package nl.drentscheaa.inburgering.intake.correctie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
