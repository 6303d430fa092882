/** Tests of caseload, store. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.caseload.store;

import org.jspecify.annotations.NullMarked;
