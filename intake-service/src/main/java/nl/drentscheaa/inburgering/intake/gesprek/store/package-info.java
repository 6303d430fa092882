/** Where conversations are kept, encrypted as a whole. */
@NullMarked
package nl.drentscheaa.inburgering.intake.gesprek.store;

import org.jspecify.annotations.NullMarked;
