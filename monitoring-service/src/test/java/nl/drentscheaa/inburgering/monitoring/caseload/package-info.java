/** Tests of caseload. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.caseload;

import org.jspecify.annotations.NullMarked;
