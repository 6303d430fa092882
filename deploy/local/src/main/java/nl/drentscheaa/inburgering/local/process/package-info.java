/** The processes that the launcher starts, watches and stops. */
@NullMarked
package nl.drentscheaa.inburgering.local.process;

import org.jspecify.annotations.NullMarked;
