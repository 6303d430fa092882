/** Kept, and wrong. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.houserules.bad.een.store;

import org.jspecify.annotations.NullMarked;
