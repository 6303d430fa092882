/** Where newcomers are kept, with BSN, contact and note encrypted. */
@NullMarked
package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import org.jspecify.annotations.NullMarked;
