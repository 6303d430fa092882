package nl.drentscheaa.inburgering.reporting;

import nl.drentscheaa.inburgering.platformtest.OpenApiContract;

class OpenApiTest extends OpenApiContract {}
