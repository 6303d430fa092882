@NullMarked
package nl.drentscheaa.inburgering.intake.bijlage.clamav;

import org.jspecify.annotations.NullMarked;
