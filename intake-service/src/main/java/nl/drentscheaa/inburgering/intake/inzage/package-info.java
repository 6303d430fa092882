/** The rights of the person: all that is kept, to read or to take along, and who looked at it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "nieuwkomer"})
package nl.drentscheaa.inburgering.intake.inzage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
