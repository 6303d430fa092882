package nl.drentscheaa.inburgering.pip.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.pip.plan.DraftPlan;
import nl.drentscheaa.inburgering.pip.plan.FindPlannen;
import nl.drentscheaa.inburgering.pip.plan.Inzage;
import nl.drentscheaa.inburgering.pip.plan.PlanStatus;
import nl.drentscheaa.inburgering.pip.plan.Planbeeld;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import nl.drentscheaa.inburgering.platform.web.paging.Page;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans of a newcomer and of the municipality, and drawing up a new one. */
@RestController
@Tag(name = "plannen", description = "Plannen inburgering en participatie (PIP)")
@RequestMapping("/gemeenten/{gemeente}")
class PlannenController {

    private static final String PLAN = "/api/pip/v1/gemeenten/%s/plannen/%s";

    private final FindPlannen findPlannen;
    private final DraftPlan draftPlan;
    private final PlanCursor cursors;

    PlannenController(FindPlannen findPlannen, DraftPlan draftPlan, PlanCursor cursors) {
        this.findPlannen = findPlannen;
        this.draftPlan = draftPlan;
        this.cursors = cursors;
    }

    @Allow({"regievoerder", "consulent", "ketenpartner"})
    @GetMapping("/plannen")
    @Operation(
            operationId = "findPlannen",
            summary = "De plannen van de gemeente, het laatst opgestelde eerst",
            description = "Een ketenpartner krijgt de plannen met een eigen doel, en daarvan alleen die doelen.")
    Page<PlanView> findAll(
            @PathVariable String gemeente,
            @RequestParam(required = false) @Nullable PlanStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Optional<PlanStatus> wanted = Optional.ofNullable(status);
        PageRequest page = PageRequest.of(limit, cursor);
        FindPlannen.Deel part = findPlannen.findAll(
                Inzage.of(Caller.current()),
                wanted,
                page.cursor().map(text -> cursors.open(wanted, text)),
                page.limit());
        return Page.of(views(part.items()), part.volgende().map(positie -> cursors.seal(wanted, positie)));
    }

    @Allow({"regievoerder", "consulent", "ketenpartner"})
    @GetMapping("/nieuwkomers/{nieuwkomerId}/plannen")
    @Operation(operationId = "findPlannenOfNieuwkomer", summary = "De plannen van een nieuwkomer, het laatste eerst")
    Page<PlanView> findAllOf(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        List<Planbeeld> found = findPlannen.findAllOf(Inzage.of(Caller.current()), new NieuwkomerId(nieuwkomerId));
        return Page.of(views(found), Optional.empty());
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/nieuwkomers/{nieuwkomerId}/plannen")
    @Operation(
            operationId = "draftPlan",
            summary = "Stel een plan op",
            description = "Het nieuwe plan is een concept. Een nieuwkomer heeft hoogstens één concept.")
    @ApiResponse(responseCode = "201", description = "Opgesteld", useReturnTypeSchema = true)
    ResponseEntity<PlanView> draft(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @RequestBody PlanRequest request) {
        Planbeeld beeld = draftPlan.draft(new NieuwkomerId(nieuwkomerId), request.toInhoud());
        URI location = URI.create(PLAN.formatted(gemeente, beeld.stand().planId()));
        return Versioned.created(location, PlanView.of(beeld), beeld.versie());
    }

    private static List<PlanView> views(List<Planbeeld> beelden) {
        return beelden.stream().map(PlanView::of).toList();
    }
}
