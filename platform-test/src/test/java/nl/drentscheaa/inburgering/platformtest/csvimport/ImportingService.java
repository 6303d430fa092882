package nl.drentscheaa.inburgering.platformtest.csvimport;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Started by the tests of imports only. */
@SpringBootApplication
class ImportingService {}
