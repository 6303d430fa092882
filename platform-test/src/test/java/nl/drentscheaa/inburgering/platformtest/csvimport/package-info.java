/** Imports over HTTP, in a service just large enough for it. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.csvimport;

import org.jspecify.annotations.NullMarked;
