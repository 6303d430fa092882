/** How a newcomer gets at the own intake: codes that are used once, sessions on a tablet, and linked accounts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "nieuwkomer"})
package nl.drentscheaa.inburgering.intake.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
