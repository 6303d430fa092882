/** Where the numbers of the half years are kept. */
@NullMarked
package nl.drentscheaa.inburgering.intake.taakstelling.store;

import org.jspecify.annotations.NullMarked;
