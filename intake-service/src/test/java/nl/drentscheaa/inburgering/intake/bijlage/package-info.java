@NullMarked
package nl.drentscheaa.inburgering.intake.bijlage;

import org.jspecify.annotations.NullMarked;
