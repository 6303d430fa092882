/** The counts of DUO beside our own, over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.reporting.duo.web;

import org.jspecify.annotations.NullMarked;
