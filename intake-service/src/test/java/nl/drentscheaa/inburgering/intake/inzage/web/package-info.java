/** Tests of what a person may ask for over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.inzage.web;

import org.jspecify.annotations.NullMarked;
