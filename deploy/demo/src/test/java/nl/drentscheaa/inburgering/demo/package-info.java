/** Counts and checks the population from the text of its files, as a stranger to the generator would. */
@NullMarked
package nl.drentscheaa.inburgering.demo;

import org.jspecify.annotations.NullMarked;
