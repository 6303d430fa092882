/** A dossier as a whole: parts, each kept by a feature of its own, that are shown to the person, handed over and erased. */
@NullMarked
@ApplicationModule(allowedDependencies = {"nationaliteit", "nieuwkomer", "taal", "verblijf"})
package nl.drentscheaa.inburgering.intake.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
