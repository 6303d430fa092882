/** The clock, the zone of the Netherlands, and how dates are stored. */
@NullMarked
package nl.drentscheaa.inburgering.platform.time;

import org.jspecify.annotations.NullMarked;
