/** Where a municipality keeps learning profiles, with all that tells what somebody can encrypted. */
@NullMarked
package nl.drentscheaa.inburgering.intake.leerprofiel.store;

import org.jspecify.annotations.NullMarked;
