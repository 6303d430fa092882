/** The rules that every service of this house keeps, checked on its compiled classes. */
@NullMarked
package nl.drentscheaa.inburgering.platformtest.houserules;

import org.jspecify.annotations.NullMarked;
