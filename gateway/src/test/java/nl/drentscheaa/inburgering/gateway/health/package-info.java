/** Whether everything is ready. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.health;

import org.jspecify.annotations.NullMarked;
