package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

final class PersonInfo {}
