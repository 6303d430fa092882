/** A service just large enough to try the platform on. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.service;

import org.jspecify.annotations.NullMarked;
