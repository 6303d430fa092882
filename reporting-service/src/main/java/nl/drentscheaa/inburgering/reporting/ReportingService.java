package nl.drentscheaa.inburgering.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program. */
@EnableScheduling
@SpringBootApplication(proxyBeanMethods = false)
public class ReportingService {

    public static void main(String[] args) {
        SpringApplication.run(ReportingService.class, args);
    }
}
