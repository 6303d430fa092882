/** Logging in and out at Keycloak, and the tokens of who is logged in. Tokens never leave the server. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.login;

import org.jspecify.annotations.NullMarked;
