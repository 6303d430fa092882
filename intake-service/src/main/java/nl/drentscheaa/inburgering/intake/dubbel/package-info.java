/** Newcomers who may be one person: found before somebody is registered twice, merged, and parted again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"huishouden", "nieuwkomer"})
package nl.drentscheaa.inburgering.intake.dubbel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
