package nl.drentscheaa.inburgering.monitoring;

import nl.drentscheaa.inburgering.platformtest.BodyContract;

class BodyTest extends BodyContract {}
