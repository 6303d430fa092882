/** Lists of codes that are data: what can be chosen is a file, not a program. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.drentscheaa.inburgering.intake.codelijst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
