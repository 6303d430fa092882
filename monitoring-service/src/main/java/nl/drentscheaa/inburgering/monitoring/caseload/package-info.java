/** The newcomers of several municipalities in one list: how each stands, and what needs attention. */
@NullMarked
@ApplicationModule(allowedDependencies = "traject")
package nl.drentscheaa.inburgering.monitoring.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
