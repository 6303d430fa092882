/** Tests of intakes over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.intake.web;

import org.jspecify.annotations.NullMarked;
