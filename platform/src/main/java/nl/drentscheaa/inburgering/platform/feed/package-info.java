/**
 * Telling and hearing: an aggregate stores its events in its own document, a relay numbers them into the
 * municipality's feed, and other services pull that feed.
 */
@NullMarked
package nl.drentscheaa.inburgering.platform.feed;

import org.jspecify.annotations.NullMarked;
