/** The read model behind the caseload, made from the feeds. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.caseload.store;

import org.jspecify.annotations.NullMarked;
