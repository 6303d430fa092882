/** Finds questions to the database that no declared index answers, since the embedded server cannot explain itself. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.indexes;

import org.jspecify.annotations.NullMarked;
