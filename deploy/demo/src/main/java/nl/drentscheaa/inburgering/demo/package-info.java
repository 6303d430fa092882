/** The invented demo population of the three municipalities, the same for the same month. */
@NullMarked
package nl.drentscheaa.inburgering.demo;

import org.jspecify.annotations.NullMarked;
