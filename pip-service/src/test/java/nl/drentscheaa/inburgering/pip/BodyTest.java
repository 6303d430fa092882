package nl.drentscheaa.inburgering.pip;

import nl.drentscheaa.inburgering.platformtest.BodyContract;

class BodyTest extends BodyContract {}
