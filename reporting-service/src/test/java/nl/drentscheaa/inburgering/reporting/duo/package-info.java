/** Tests of this part with the whole service around it. */
@NullMarked
package nl.drentscheaa.inburgering.reporting.duo;

import org.jspecify.annotations.NullMarked;
