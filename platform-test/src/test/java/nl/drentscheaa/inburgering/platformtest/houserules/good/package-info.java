/** A service as small as can be that keeps every rule. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.houserules.good;

import org.jspecify.annotations.NullMarked;
