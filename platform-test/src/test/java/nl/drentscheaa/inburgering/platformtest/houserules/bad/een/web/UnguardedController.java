package nl.drentscheaa.inburgering.platformtest.houserules.bad.een.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UnguardedController {

    @GetMapping("/alles")
    String all() {
        return "alles";
    }
}
