/** Requests on their way to a service and answers on their way back. */
@NullMarked
package nl.drentscheaa.inburgering.gateway.route;

import org.jspecify.annotations.NullMarked;
