/** Tests of erasing a person over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.wissing.web;

import org.jspecify.annotations.NullMarked;
