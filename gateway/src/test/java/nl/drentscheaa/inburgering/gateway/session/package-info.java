/** Sessions in the database. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.session;

import org.jspecify.annotations.NullMarked;
