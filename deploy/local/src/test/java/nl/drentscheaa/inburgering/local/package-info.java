/** Tests of the launcher. */
@NullMarked
package nl.drentscheaa.inburgering.local;

import org.jspecify.annotations.NullMarked;
