/** Where households are kept. */
@NullMarked
package nl.drentscheaa.inburgering.intake.huishouden.store;

import org.jspecify.annotations.NullMarked;
