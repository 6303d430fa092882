/** A create that is sent twice happens once: keys given by the caller, answers remembered for a day. */
@NullMarked
package nl.drentscheaa.inburgering.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
