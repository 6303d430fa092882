package nl.drentscheaa.inburgering.platformtest.houserules.bad.unmarked;

final class Unmarked {}
