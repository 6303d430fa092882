/** Tests of caseload, web. */
@NullMarked
package nl.drentscheaa.inburgering.monitoring.caseload.web;

import org.jspecify.annotations.NullMarked;
