/** Trajectories from a file, one row per newcomer. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.traject.csv;

import org.jspecify.annotations.NullMarked;
