/** Intakes over HTTP, for staff. */
@NullMarked
package nl.drentscheaa.inburgering.intake.intake.web;

import org.jspecify.annotations.NullMarked;
