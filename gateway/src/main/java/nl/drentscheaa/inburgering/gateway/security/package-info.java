/** Who may pass: bearer tokens without a session, browsers with one, and the headers that browsers obey. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.security;

import org.jspecify.annotations.NullMarked;
