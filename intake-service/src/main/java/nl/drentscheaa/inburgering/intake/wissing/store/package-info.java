/** Where erasures and retention periods are kept. */
@NullMarked
package nl.drentscheaa.inburgering.intake.wissing.store;

import org.jspecify.annotations.NullMarked;
