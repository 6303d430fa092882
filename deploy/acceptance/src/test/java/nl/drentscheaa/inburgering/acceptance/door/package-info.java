/** The gateway from outside: what it keeps shut, and how it lets people in and out. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.door;

import org.jspecify.annotations.NullMarked;
