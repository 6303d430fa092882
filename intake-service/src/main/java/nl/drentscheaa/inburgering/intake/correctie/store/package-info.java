/** Where requests for correction are kept. */
@NullMarked
package nl.drentscheaa.inburgering.intake.correctie.store;

import org.jspecify.annotations.NullMarked;
