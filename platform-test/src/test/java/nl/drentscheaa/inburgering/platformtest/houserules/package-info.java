/** The house rules themselves, each shown to find what it is about. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.houserules;

import org.jspecify.annotations.NullMarked;
