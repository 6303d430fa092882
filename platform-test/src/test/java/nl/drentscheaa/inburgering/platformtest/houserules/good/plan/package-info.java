/** A feature that needs no other. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.drentscheaa.inburgering.platformtest.houserules.good.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
