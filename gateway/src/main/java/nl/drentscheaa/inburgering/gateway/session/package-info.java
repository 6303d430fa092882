/** Server-side sessions in MongoDB: sealed, shared by all copies of the gateway, ended when they are over. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.session;

import org.jspecify.annotations.NullMarked;
