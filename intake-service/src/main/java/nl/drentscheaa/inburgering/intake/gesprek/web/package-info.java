/** Conversations over HTTP, for staff. */
@NullMarked
package nl.drentscheaa.inburgering.intake.gesprek.web;

import org.jspecify.annotations.NullMarked;
