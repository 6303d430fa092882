/** Languages over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.taal.web;

import org.jspecify.annotations.NullMarked;
