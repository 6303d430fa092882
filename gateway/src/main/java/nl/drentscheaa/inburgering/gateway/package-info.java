/** The one door: login, session, routes, limits; serves the web app. */
@NullMarked
package nl.drentscheaa.inburgering.gateway;

import org.jspecify.annotations.NullMarked;
