package nl.drentscheaa.inburgering.platform.feed;

import java.util.List;

/**
 * A piece of a feed.
 *
 * @param events what the consumer is granted of it, oldest first
 * @param position the number up to which was read, whether or not each event was granted
 */
public record FeedPage(List<FeedEvent> events, long position) {}
