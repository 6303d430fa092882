/** The secrets of this installation, made at random the first time. */
@NullMarked
package nl.drentscheaa.inburgering.local.secret;

import org.jspecify.annotations.NullMarked;
