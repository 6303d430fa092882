/** Where a municipality keeps what was measured. */
@NullMarked
package nl.drentscheaa.inburgering.intake.radar.store;

import org.jspecify.annotations.NullMarked;
