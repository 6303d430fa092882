package nl.drentscheaa.inburgering.pip;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What was agreed with each newcomer: the plan, its goals, its versions. */
@SpringBootApplication
public class PipService {

    public static void main(String[] args) {
        SpringApplication.run(PipService.class, args);
    }
}
