/** A newcomer as the municipality knows one: who, since when, under which law, with which benefit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"nationaliteit", "taal", "verblijf"})
package nl.drentscheaa.inburgering.intake.nieuwkomer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
