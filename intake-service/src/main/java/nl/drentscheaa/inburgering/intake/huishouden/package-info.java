/** The households of a municipality: who belongs to one, since when, and which one professional directs its plan. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "nieuwkomer"})
package nl.drentscheaa.inburgering.intake.huishouden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
