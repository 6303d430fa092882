/** The other one of the circle. */
@NullMarked
@ApplicationModule(allowedDependencies = "een")
package nl.drentscheaa.inburgering.platformtest.houserules.bad.twee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
