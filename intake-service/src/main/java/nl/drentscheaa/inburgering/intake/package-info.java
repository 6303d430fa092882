/** Who the newcomer is and where they stand. */
@NullMarked
package nl.drentscheaa.inburgering.intake;

import org.jspecify.annotations.NullMarked;
