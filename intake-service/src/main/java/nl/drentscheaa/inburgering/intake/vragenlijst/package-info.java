/** The questions of the broad intake as versioned data, in every language, and who checked a translation. */
@NullMarked
@ApplicationModule(allowedDependencies = "taal")
package nl.drentscheaa.inburgering.intake.vragenlijst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
