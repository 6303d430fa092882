/** How many newcomers a municipality has to house per half year, and how many came to live there. */
@NullMarked
@ApplicationModule(allowedDependencies = "overdracht")
package nl.drentscheaa.inburgering.intake.taakstelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
