/** The tables: table 1 of the policy note and the figures on the duty to integrate, each at a reference date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"persoon", "verberging"})
package nl.drentscheaa.inburgering.reporting.tabel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
