/** Requests for correction over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.correctie.web;

import org.jspecify.annotations.NullMarked;
