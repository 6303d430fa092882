/**
 * Who is asking and what they may do: every token is verified here, every operation says whom it allows,
 * and the municipality in the path is bound only for a caller whose token names it.
 */
@NullMarked
package nl.drentscheaa.inburgering.platform.security;

import org.jspecify.annotations.NullMarked;
