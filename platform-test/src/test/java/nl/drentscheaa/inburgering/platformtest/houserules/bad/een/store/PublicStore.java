package nl.drentscheaa.inburgering.platformtest.houserules.bad.een.store;

/** Public where it should not be. */
public final class PublicStore {}
