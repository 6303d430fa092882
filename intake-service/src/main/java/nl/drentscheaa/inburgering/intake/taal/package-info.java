/** The languages that the platform speaks with newcomers. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.drentscheaa.inburgering.intake.taal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
