package nl.drentscheaa.inburgering.reporting;

import nl.drentscheaa.inburgering.platformtest.BodyContract;

class BodyTest extends BodyContract {}
