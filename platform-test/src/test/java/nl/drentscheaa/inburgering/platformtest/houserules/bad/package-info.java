/** A service that breaks every rule once. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.houserules.bad;

import org.jspecify.annotations.NullMarked;
