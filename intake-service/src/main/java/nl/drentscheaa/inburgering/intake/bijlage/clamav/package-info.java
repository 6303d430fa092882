/** Asks ClamAV whether a file holds a virus, where the organisation runs it. */
@NullMarked
package nl.drentscheaa.inburgering.intake.bijlage.clamav;

import org.jspecify.annotations.NullMarked;
