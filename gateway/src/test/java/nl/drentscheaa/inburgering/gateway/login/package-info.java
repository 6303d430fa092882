/** Logging in, staying so, and logging out. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.login;

import org.jspecify.annotations.NullMarked;
