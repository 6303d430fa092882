/** The nationalities that a newcomer can be registered with, from a list that is data. */
@NullMarked
@ApplicationModule(allowedDependencies = "codelijst")
package nl.drentscheaa.inburgering.intake.nationaliteit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
