/** Possible duplicates over HTTP, on a database. */
@NullMarked
package nl.drentscheaa.inburgering.intake.dubbel.web;

import org.jspecify.annotations.NullMarked;
