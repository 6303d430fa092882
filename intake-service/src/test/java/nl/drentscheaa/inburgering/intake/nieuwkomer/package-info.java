/** The rules for one newcomer. */
@NullMarked
package nl.drentscheaa.inburgering.intake.nieuwkomer;

import org.jspecify.annotations.NullMarked;
