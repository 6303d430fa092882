/** Tests of codes that are used once and of sessions on a tablet. */
@NullMarked
package nl.drentscheaa.inburgering.intake.toegang;

import org.jspecify.annotations.NullMarked;
