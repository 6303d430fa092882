/** What the documents say, held against what is there. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.documentation;

import org.jspecify.annotations.NullMarked;
