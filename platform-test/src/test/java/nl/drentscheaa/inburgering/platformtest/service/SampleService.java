package nl.drentscheaa.inburgering.platformtest.service;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Started by the tests of the platform only. */
@SpringBootApplication
public class SampleService {}
