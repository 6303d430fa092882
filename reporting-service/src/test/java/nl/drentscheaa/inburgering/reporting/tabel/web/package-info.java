/** Tests of tabel, web. */
@NullMarked
package nl.drentscheaa.inburgering.reporting.tabel.web;

import org.jspecify.annotations.NullMarked;
