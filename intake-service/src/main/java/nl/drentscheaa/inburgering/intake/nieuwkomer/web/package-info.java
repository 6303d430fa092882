/** Newcomers over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import org.jspecify.annotations.NullMarked;
