/** Households over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.huishouden.web;

import org.jspecify.annotations.NullMarked;
