/** The rights of the person over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.inzage.web;

import org.jspecify.annotations.NullMarked;
