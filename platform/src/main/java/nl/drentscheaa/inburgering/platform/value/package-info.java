/** Values that check themselves, and how they say no. */
@NullMarked
package nl.drentscheaa.inburgering.platform.value;

import org.jspecify.annotations.NullMarked;
