/** The zelfredzaamheidsradar: axes, levels and rules as versioned data, and the scores they propose. */
@NullMarked
@ApplicationModule(allowedDependencies = "vragenlijst")
package nl.drentscheaa.inburgering.intake.radar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
