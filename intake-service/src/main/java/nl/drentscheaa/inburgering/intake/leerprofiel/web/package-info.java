/** Learning profiles and the borders of the route over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import org.jspecify.annotations.NullMarked;
