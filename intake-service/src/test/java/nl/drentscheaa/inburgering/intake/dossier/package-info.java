/** Tests of what all parts of a dossier have in common. */
@NullMarked
package nl.drentscheaa.inburgering.intake.dossier;

import org.jspecify.annotations.NullMarked;
