/** All that is kept about a person, on paper: written as a page and laid out as PDF. */
@NullMarked
package nl.drentscheaa.inburgering.intake.inzage.pdf;

import org.jspecify.annotations.NullMarked;
