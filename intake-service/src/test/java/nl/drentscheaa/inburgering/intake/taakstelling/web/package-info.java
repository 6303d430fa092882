@NullMarked
package nl.drentscheaa.inburgering.intake.taakstelling.web;

import org.jspecify.annotations.NullMarked;
