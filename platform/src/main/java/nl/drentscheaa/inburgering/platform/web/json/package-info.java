/** Reading JSON bodies: strictly, and with all faults at once. */
@NullMarked
package nl.drentscheaa.inburgering.platform.web.json;

import org.jspecify.annotations.NullMarked;
