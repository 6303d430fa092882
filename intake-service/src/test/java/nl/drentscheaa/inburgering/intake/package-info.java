/** What the tests of this service begin with. */
@NullMarked
package nl.drentscheaa.inburgering.intake;

import org.jspecify.annotations.NullMarked;
