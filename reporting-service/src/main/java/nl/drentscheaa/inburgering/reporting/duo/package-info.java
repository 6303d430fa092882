/** What DUO publishes of a municipality, laid beside what is counted here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tabel"})
package nl.drentscheaa.inburgering.reporting.duo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
