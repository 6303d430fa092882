package nl.drentscheaa.inburgering.platformtest.houserules.bad.twee;

import nl.drentscheaa.inburgering.platformtest.houserules.bad.een.Een;
import org.jspecify.annotations.Nullable;

/** Knows the other. */
public record Twee(@Nullable Een een) {}
