/** Chance that falls the same way every time. */
@NullMarked
package nl.drentscheaa.inburgering.demo.chance;

import org.jspecify.annotations.NullMarked;
