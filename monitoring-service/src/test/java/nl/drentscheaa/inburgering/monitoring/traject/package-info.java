/** Tests of traject. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.traject;

import org.jspecify.annotations.NullMarked;
