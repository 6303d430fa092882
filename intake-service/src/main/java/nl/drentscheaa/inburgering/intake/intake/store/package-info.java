/** Where intakes are kept, with every answer encrypted. */
@NullMarked
package nl.drentscheaa.inburgering.intake.intake.store;

import org.jspecify.annotations.NullMarked;
