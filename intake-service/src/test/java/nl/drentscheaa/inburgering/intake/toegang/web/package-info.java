/** Tests of linked accounts over HTTP. */
@NullMarked
package nl.drentscheaa.inburgering.intake.toegang.web;

import org.jspecify.annotations.NullMarked;
