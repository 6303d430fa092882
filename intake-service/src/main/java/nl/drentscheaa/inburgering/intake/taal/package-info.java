/** The languages that the platform speaks, and those that newcomers speak, read and write. */
@NullMarked
@ApplicationModule(allowedDependencies = "codelijst")
package nl.drentscheaa.inburgering.intake.taal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
