/** The caseload over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.caseload.web;

import org.jspecify.annotations.NullMarked;
