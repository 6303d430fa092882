@NullMarked
package nl.drentscheaa.inburgering.intake.radar.web;

import org.jspecify.annotations.NullMarked;
