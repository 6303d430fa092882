/** Tests of requests for correction. */
@NullMarked
package nl.drentscheaa.inburgering.intake.correctie;

import org.jspecify.annotations.NullMarked;
