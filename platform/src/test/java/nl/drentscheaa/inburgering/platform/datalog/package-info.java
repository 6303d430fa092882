/** The data log, on a database of its own. */
@NullMarked
package nl.drentscheaa.inburgering.platform.datalog;

import org.jspecify.annotations.NullMarked;
