/** Tests of how answers are kept and how far an intake is. */
@NullMarked
package nl.drentscheaa.inburgering.intake.intake;

import org.jspecify.annotations.NullMarked;
