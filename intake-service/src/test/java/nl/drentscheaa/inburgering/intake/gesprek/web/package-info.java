/** Tests of conversations over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.gesprek.web;

import org.jspecify.annotations.NullMarked;
