/** How a program is watched: structured logs without persons, bounded metrics, traces, probes that mean what they say. */
@NullMarked
package nl.drentscheaa.inburgering.platform.observability;

import org.jspecify.annotations.NullMarked;
