/** The grounds to stay, over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.verblijf.web;

import org.jspecify.annotations.NullMarked;
