/** Which addresses lead to a service. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.path;

import org.jspecify.annotations.NullMarked;
