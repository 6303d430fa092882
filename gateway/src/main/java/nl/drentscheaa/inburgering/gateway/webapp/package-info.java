/** The files of the web app, deep links into it, and security.txt. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.webapp;

import org.jspecify.annotations.NullMarked;
