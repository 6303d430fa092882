/** Trajectories over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.traject.web;

import org.jspecify.annotations.NullMarked;
