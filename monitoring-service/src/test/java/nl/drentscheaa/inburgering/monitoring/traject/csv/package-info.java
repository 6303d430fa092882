/** Tests of traject, csv. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.traject.csv;

import org.jspecify.annotations.NullMarked;
