/** Levels of Dutch, as several features tell and weigh them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.drentscheaa.inburgering.intake.taalniveau;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
