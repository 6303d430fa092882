/** Tests of handovers over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.overdracht.web;

import org.jspecify.annotations.NullMarked;
