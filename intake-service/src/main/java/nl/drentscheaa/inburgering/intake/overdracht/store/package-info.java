/** Where handovers are kept, with all that is told about a person encrypted. */
@NullMarked
package nl.drentscheaa.inburgering.intake.overdracht.store;

import org.jspecify.annotations.NullMarked;
