/** How a running service shows itself to those who watch it. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.observability;

import org.jspecify.annotations.NullMarked;
