/** Tests of the service. */
@NullMarked
package nl.drentscheaa.inburgering.reporting;

import org.jspecify.annotations.NullMarked;
