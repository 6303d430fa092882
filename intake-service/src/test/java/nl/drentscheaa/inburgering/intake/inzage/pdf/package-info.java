/** Tests of the export on paper. */
@NullMarked
package nl.drentscheaa.inburgering.intake.inzage.pdf;

import org.jspecify.annotations.NullMarked;
