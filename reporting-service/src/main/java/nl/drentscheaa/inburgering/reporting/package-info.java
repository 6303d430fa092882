/** What it adds up to: figures at a reference date, exact for a municipality, after disclosure control for others. */
@NullMarked
package nl.drentscheaa.inburgering.reporting;

import org.jspecify.annotations.NullMarked;
