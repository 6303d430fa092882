/** A feature that is in a circle with another. */
@NullMarked
@ApplicationModule(allowedDependencies = "twee")
package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
