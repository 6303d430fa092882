/**
 * Imports of CSV files: a service declares its columns and what a row does, the machinery reads, checks, counts and
 * reports, one import at a time for each municipality.
 */
@NullMarked
package nl.drentscheaa.inburgering.platform.csvimport;

import org.jspecify.annotations.NullMarked;
