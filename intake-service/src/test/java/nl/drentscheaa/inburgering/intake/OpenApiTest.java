package nl.drentscheaa.inburgering.intake;

import nl.drentscheaa.inburgering.platformtest.OpenApiContract;

class OpenApiTest extends OpenApiContract {}
