/** What passes to a service and back. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.route;

import org.jspecify.annotations.NullMarked;
