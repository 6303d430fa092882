/** Tests of the service as a whole, and what they share. */
@NullMarked
package nl.drentscheaa.inburgering.pip;

import org.jspecify.annotations.NullMarked;
