/** Possible duplicates and merged dossiers over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.dubbel.web;

import org.jspecify.annotations.NullMarked;
