/** Tests of handovers, and what they begin with. */
@NullMarked
package nl.drentscheaa.inburgering.intake.overdracht;

import org.jspecify.annotations.NullMarked;
