/** Text as people type it, made comparable. */
@NullMarked
package nl.drentscheaa.inburgering.platform.text;

import org.jspecify.annotations.NullMarked;
