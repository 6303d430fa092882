/** What pip keeps of each newcomer who arrived, made from the feed of intake. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.drentscheaa.inburgering.pip.aankomst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
