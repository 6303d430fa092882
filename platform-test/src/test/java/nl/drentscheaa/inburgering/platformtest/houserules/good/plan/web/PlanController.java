package nl.drentscheaa.inburgering.platformtest.houserules.good.plan.web;

import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platformtest.houserules.good.plan.Plannen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanController {

    private final Plannen plannen;

    PlanController(Plannen plannen) {
        this.plannen = plannen;
    }

    @Allow("consulent")
    @GetMapping("/gemeenten/{gemeente}/plannen")
    long count() {
        return plannen.count();
    }
}
