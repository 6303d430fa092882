/** Where trajectories are kept. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.traject.store;

import org.jspecify.annotations.NullMarked;
