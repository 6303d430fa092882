/** Where codes, sessions and linked accounts are kept; of a code nothing but a keyed hash. */
@NullMarked
package nl.drentscheaa.inburgering.intake.toegang.store;

import org.jspecify.annotations.NullMarked;
