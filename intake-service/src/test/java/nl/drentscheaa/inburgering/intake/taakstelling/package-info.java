@NullMarked
package nl.drentscheaa.inburgering.intake.taakstelling;

import org.jspecify.annotations.NullMarked;
