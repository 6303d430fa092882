@NullMarked
package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import org.jspecify.annotations.NullMarked;
