/** What the services tell each other, when one of them is away, late, or starts over. */
@NullMarked
package nl.drentscheaa.inburgering.acceptance.feed;

import org.jspecify.annotations.NullMarked;
