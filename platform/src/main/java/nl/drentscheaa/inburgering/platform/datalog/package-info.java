/**
 * The data log (Logboek Dataverwerkingen): who processed whose data, for which activity and when. A line is in before
 * the answer leaves, and the lines of a municipality form a chain in which a change is found.
 */
@NullMarked
package nl.drentscheaa.inburgering.platform.datalog;

import org.jspecify.annotations.NullMarked;
