/** Errors as problem details (RFC 9457), in Dutch and English. */
@NullMarked
package nl.drentscheaa.inburgering.platform.web.problem;

import org.jspecify.annotations.NullMarked;
