/** Keycloak from its distribution, with the realm and its demo accounts. */
@NullMarked
package nl.drentscheaa.inburgering.local.identity;

import org.jspecify.annotations.NullMarked;
