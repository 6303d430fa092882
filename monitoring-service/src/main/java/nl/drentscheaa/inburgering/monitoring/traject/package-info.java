/** A newcomer's duty to integrate: regime, term, extensions, exams and how it ended. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.drentscheaa.inburgering.monitoring.traject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
