/** The numbers of the half years over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.taakstelling.web;

import org.jspecify.annotations.NullMarked;
