/** Disclosure control: small numbers do not leave a municipality. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.drentscheaa.inburgering.reporting.verberging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
