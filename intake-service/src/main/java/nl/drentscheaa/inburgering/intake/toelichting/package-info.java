/** Words of a professional or of COA about a person, as several features keep them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.drentscheaa.inburgering.intake.toelichting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
