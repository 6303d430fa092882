package nl.drentscheaa.inburgering.monitoring;

import nl.drentscheaa.inburgering.platformtest.OpenApiContract;

class OpenApiTest extends OpenApiContract {}
