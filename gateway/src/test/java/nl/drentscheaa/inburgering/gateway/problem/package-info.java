/** Refusals. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.problem;

import org.jspecify.annotations.NullMarked;
