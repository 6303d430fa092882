/** The platform's security, seen from outside. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.security;

import org.jspecify.annotations.NullMarked;
