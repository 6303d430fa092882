package nl.drentscheaa.inburgering.monitoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication(proxyBeanMethods = false)
public class MonitoringService {

    public static void main(String[] args) {
        SpringApplication.run(MonitoringService.class, args);
    }
}
