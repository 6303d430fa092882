/** What a municipality may ask, and what happens when a service does not answer. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.limit;

import org.jspecify.annotations.NullMarked;
