/** Newcomers over HTTP, as a client sees them. */
@NullMarked
package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import org.jspecify.annotations.NullMarked;
