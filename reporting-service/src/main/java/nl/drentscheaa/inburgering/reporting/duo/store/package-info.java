/** Where the counts of DUO are kept. */
@NullMarked
package nl.drentscheaa.inburgering.reporting.duo.store;

import org.jspecify.annotations.NullMarked;
