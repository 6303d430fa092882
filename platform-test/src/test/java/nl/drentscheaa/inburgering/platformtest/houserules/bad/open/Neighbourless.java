package nl.drentscheaa.inburgering.platformtest.houserules.bad.open;

final class Neighbourless {}
