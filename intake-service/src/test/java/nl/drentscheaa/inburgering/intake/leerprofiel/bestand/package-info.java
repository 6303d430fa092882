@NullMarked
package nl.drentscheaa.inburgering.intake.leerprofiel.bestand;

import org.jspecify.annotations.NullMarked;
