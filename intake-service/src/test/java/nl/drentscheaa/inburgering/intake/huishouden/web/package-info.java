/** Households over HTTP, on a database. */
@NullMarked
package nl.drentscheaa.inburgering.intake.huishouden.web;

import org.jspecify.annotations.NullMarked;
