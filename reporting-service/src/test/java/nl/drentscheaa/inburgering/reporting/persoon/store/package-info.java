/** Tests of persoon, store. */
@NullMarked
package nl.drentscheaa.inburgering.reporting.persoon.store;

import org.jspecify.annotations.NullMarked;
