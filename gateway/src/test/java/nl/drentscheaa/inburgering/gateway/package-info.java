/** Tests of the gateway, and the surroundings in which they run it. */
@NullMarked
package nl.drentscheaa.inburgering.gateway;

import org.jspecify.annotations.NullMarked;
