package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

import java.util.Date;

record OldDate(Date day) {}
