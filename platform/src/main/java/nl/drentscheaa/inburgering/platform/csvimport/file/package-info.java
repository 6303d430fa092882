/** A CSV file as it comes from the outside: its character set, its header, its records, and all that can be wrong. */
@NullMarked
package nl.drentscheaa.inburgering.platform.csvimport.file;

import org.jspecify.annotations.NullMarked;
