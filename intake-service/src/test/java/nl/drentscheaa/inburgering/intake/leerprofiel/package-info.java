@NullMarked
package nl.drentscheaa.inburgering.intake.leerprofiel;

import org.jspecify.annotations.NullMarked;
