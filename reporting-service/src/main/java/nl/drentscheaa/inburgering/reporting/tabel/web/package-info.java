/** The tables over HTTP: exact for the municipality, hidden where small for the province. */
@NullMarked
package nl.drentscheaa.inburgering.reporting.tabel.web;

import org.jspecify.annotations.NullMarked;
