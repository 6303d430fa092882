/** What the tests of the whole share. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance;

import org.jspecify.annotations.NullMarked;
