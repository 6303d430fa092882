/** Who may do what: {@code docs/rechtenmatrix.md} held against every operation of the running platform. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.permission;

import org.jspecify.annotations.NullMarked;
