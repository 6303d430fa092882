package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

import nl.drentscheaa.inburgering.platformtest.houserules.bad.twee.Twee;

/** Knows the other. */
public record Een(Twee twee) {}
