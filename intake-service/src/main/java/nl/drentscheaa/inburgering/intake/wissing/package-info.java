/** Erasing a person after the retention period: proposed by one, confirmed by another, and what stays of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "nieuwkomer"})
package nl.drentscheaa.inburgering.intake.wissing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
