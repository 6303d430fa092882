/** Saved column mappings: which column of a source's file is which of ours, what its values mean, how it writes dates. */
@NullMarked
package nl.drentscheaa.inburgering.platform.csvimport.mapping;

import org.jspecify.annotations.NullMarked;
