/** Which paths lead to which service, and which lead nowhere. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.path;

import org.jspecify.annotations.NullMarked;
