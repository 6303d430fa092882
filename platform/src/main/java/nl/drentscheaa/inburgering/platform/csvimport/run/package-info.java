/** The running of imports: receiving a file, checking it, handling its rows, and cleaning up after. */
@NullMarked
package nl.drentscheaa.inburgering.platform.csvimport.run;

import org.jspecify.annotations.NullMarked;
