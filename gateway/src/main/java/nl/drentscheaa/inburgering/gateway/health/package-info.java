/** Whether the whole platform is ready, as one answer. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.health;

import org.jspecify.annotations.NullMarked;
