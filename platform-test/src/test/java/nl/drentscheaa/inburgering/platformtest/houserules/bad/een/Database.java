package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

/** Its name holds a forbidden word without being one: it must pass. */
final class Database {}
