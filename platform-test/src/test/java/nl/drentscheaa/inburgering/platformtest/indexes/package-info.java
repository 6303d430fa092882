/** Tests of the index check. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.indexes;

import org.jspecify.annotations.NullMarked;
