/** The HTTP side of linked accounts: for staff who give out codes, and for the newcomer whose account it is. */
@NullMarked
package nl.drentscheaa.inburgering.intake.toegang.web;

import org.jspecify.annotations.NullMarked;
