/** Documents with a dossier: taken in piece by piece, checked by their content, kept encrypted, deleted with undo. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "nieuwkomer"})
package nl.drentscheaa.inburgering.intake.bijlage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
