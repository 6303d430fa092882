/** The data log, seen from outside. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.datalog;

import org.jspecify.annotations.NullMarked;
