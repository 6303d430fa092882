package nl.drentscheaa.inburgering.intake;

import nl.drentscheaa.inburgering.platformtest.BodyContract;

class BodyTest extends BodyContract {}
