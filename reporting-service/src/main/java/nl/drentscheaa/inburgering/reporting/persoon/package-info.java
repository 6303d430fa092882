/** What reporting keeps of each person: a pseudonym and dated facts, made from the feeds of the other services. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.drentscheaa.inburgering.reporting.persoon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
