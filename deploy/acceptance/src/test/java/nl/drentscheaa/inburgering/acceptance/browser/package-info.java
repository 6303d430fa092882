/** The web app in a real browser, with a real login. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.browser;

import org.jspecify.annotations.NullMarked;
