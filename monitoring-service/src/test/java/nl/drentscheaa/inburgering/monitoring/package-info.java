/** Tests of the service. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring;

import org.jspecify.annotations.NullMarked;
