/** How much a municipality may ask at once, how long a service may take, and when it is left alone. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.limit;

import org.jspecify.annotations.NullMarked;
