/** What the person who typed {@code ./start} sees. */
@NullMarked
package nl.drentscheaa.inburgering.local.console;

import org.jspecify.annotations.NullMarked;
