/** A feature that does not say which neighbours it has. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.houserules.bad.open;

import org.jspecify.annotations.NullMarked;
