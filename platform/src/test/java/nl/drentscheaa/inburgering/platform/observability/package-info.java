/** What must not leave a program through its logs and traces. */
@NullMarked
package nl.drentscheaa.inburgering.platform.observability;

import org.jspecify.annotations.NullMarked;
