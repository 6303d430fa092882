/** The web app and the files beside it. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.webapp;

import org.jspecify.annotations.NullMarked;
