package nl.drentscheaa.inburgering.platformtest.houserules.good;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class GoodService {}
