@NullMarked
package nl.drentscheaa.inburgering.intake.bijlage.web;

import org.jspecify.annotations.NullMarked;
