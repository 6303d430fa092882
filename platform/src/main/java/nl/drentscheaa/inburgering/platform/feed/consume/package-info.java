/** The consuming side of the feed: sources, cursors, read models that can be rebuilt, parked subjects. */
@NullMarked
package nl.drentscheaa.inburgering.platform.feed.consume;

import org.jspecify.annotations.NullMarked;
