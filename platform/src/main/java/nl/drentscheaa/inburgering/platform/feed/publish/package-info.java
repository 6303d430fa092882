/** The publishing side of the feed: relay, store of numbered events, grants per consumer. */
@NullMarked
package nl.drentscheaa.inburgering.platform.feed.publish;

import org.jspecify.annotations.NullMarked;
