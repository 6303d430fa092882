/** On which ground a newcomer stays in the country, and from when until when. */
@NullMarked
@ApplicationModule(allowedDependencies = "codelijst")
package nl.drentscheaa.inburgering.intake.verblijf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
