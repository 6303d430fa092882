/** Tests of erasing a person. */
@NullMarked
package nl.drentscheaa.inburgering.intake.wissing;

import org.jspecify.annotations.NullMarked;
