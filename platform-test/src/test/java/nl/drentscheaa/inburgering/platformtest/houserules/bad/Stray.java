package nl.drentscheaa.inburgering.platformtest.houserules.bad;

final class Stray {}
