package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

import nl.drentscheaa.inburgering.platformtest.service.SampleService;

record ForeignUser(SampleService other) {}
