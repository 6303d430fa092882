/** Radars and their instruments over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.radar.web;

import org.jspecify.annotations.NullMarked;
