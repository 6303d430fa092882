/** From the files of a municipality to the figures of the policy note. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.figures;

import org.jspecify.annotations.NullMarked;
