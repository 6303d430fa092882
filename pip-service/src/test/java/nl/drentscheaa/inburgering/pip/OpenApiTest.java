package nl.drentscheaa.inburgering.pip;

import nl.drentscheaa.inburgering.platformtest.OpenApiContract;

class OpenApiTest extends OpenApiContract {}
