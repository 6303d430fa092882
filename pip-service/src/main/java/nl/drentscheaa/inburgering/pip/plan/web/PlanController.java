package nl.drentscheaa.inburgering.pip.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.drentscheaa.inburgering.pip.plan.AdoptPlan;
import nl.drentscheaa.inburgering.pip.plan.ChangePlan;
import nl.drentscheaa.inburgering.pip.plan.FindPlannen;
import nl.drentscheaa.inburgering.pip.plan.Inzage;
import nl.drentscheaa.inburgering.pip.plan.PlanId;
import nl.drentscheaa.inburgering.pip.plan.Planbeeld;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One plan: seen, changed, adopted. */
@RestController
@Tag(name = "plannen", description = "Plannen inburgering en participatie (PIP)")
@RequestMapping("/gemeenten/{gemeente}/plannen/{planId}")
class PlanController {

    private final FindPlannen findPlannen;
    private final ChangePlan changePlan;
    private final AdoptPlan adoptPlan;

    PlanController(FindPlannen findPlannen, ChangePlan changePlan, AdoptPlan adoptPlan) {
        this.findPlannen = findPlannen;
        this.changePlan = changePlan;
        this.adoptPlan = adoptPlan;
    }

    @Allow({"regievoerder", "consulent", "ketenpartner"})
    @GetMapping
    @Operation(
            operationId = "getPlan",
            summary = "Eén plan",
            description = "Een ketenpartner krijgt alleen de eigen doelen, nooit over zorg of financiën.")
    ResponseEntity<PlanView> get(@PathVariable String gemeente, @PathVariable UUID planId) {
        return answer(findPlannen.get(Inzage.of(Caller.current()), new PlanId(planId)));
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping
    @Operation(
            operationId = "changePlan",
            summary = "Wijzig een concept",
            description = "Een vastgesteld plan wijzigt niet meer: stel een nieuw plan op.")
    ResponseEntity<PlanView> change(
            @PathVariable String gemeente,
            @PathVariable UUID planId,
            ExpectedVersion expected,
            @RequestBody PlanRequest request) {
        return answer(changePlan.change(new PlanId(planId), expected, request.toInhoud()));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/vaststelling")
    @Operation(operationId = "adoptPlan", summary = "Stel een concept vast")
    ResponseEntity<PlanView> adopt(
            @PathVariable String gemeente,
            @PathVariable UUID planId,
            ExpectedVersion expected,
            @RequestBody VaststellingRequest request) {
        return answer(adoptPlan.adopt(new PlanId(planId), expected, request.vastgesteldOp()));
    }

    private static ResponseEntity<PlanView> answer(Planbeeld beeld) {
        return Versioned.ok(PlanView.of(beeld), beeld.versie());
    }
}
