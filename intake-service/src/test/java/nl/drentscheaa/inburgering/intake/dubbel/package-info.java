/** The rules for dossiers of one person. */
@NullMarked
package nl.drentscheaa.inburgering.intake.dubbel;

import org.jspecify.annotations.NullMarked;
