/** Where a municipality keeps what it knows of translations. */
@NullMarked
package nl.drentscheaa.inburgering.intake.vragenlijst.store;

import org.jspecify.annotations.NullMarked;
