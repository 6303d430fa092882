/** The plan of a newcomer (PIP): route, level, goals on the five domains, and how it is drawn up and adopted. */
@NullMarked
@ApplicationModule(allowedDependencies = {"aankomst"})
package nl.drentscheaa.inburgering.pip.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
