/** The subsidy figures as meters for the province's dashboard, without any that must stay hidden. */
@NullMarked
@ApplicationModule(allowedDependencies = {"persoon", "verberging"})
package nl.drentscheaa.inburgering.reporting.meter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
