/** The list over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.nationaliteit.web;

import org.jspecify.annotations.NullMarked;
