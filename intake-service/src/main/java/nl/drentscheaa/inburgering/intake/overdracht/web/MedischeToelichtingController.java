package nl.drentscheaa.inburgering.intake.overdracht.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.overdracht.ChangeOverdracht;
import nl.drentscheaa.inburgering.intake.overdracht.Inzage;
import nl.drentscheaa.inburgering.intake.overdracht.Overdracht;
import nl.drentscheaa.inburgering.intake.overdracht.OverdrachtId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody's medical attention is about: for the regievoerder, and for COA as long as the handover runs. */
@RestController
@Tag(name = "overdrachten", description = "Wie COA aan de gemeente overdraagt")
@RequestMapping("/gemeenten/{gemeente}/overdrachten/{overdrachtId}/medische-toelichting")
class MedischeToelichtingController {

    private final ChangeOverdracht changeOverdracht;

    MedischeToelichtingController(ChangeOverdracht changeOverdracht) {
        this.changeOverdracht = changeOverdracht;
    }

    /** @param toelichting absent when nothing was told */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MedischeToelichting")
    record ToelichtingView(
            @Nullable String toelichting,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long versie) {}

    /** @param toelichting without it, what was told is taken away */
    @Schema(name = "MedischeToelichtingGegevens")
    record ToelichtingRequest(
            @Schema(type = "string", minLength = 1, maxLength = Toelichting.LONGEST) @Nullable
            Toelichting toelichting) {}

    @Allow({"regievoerder", "ketenpartner"})
    @GetMapping
    @Operation(operationId = "getMedischeToelichting", summary = "Waarvoor medische aandacht nodig is")
    ResponseEntity<ToelichtingView> get(@PathVariable String gemeente, @PathVariable UUID overdrachtId) {
        return answer(
                changeOverdracht.explanation(new OverdrachtId(overdrachtId.toString()), Inzage.of(Caller.current())));
    }

    @Allow({"regievoerder", "ketenpartner"})
    @PutMapping
    @Operation(operationId = "changeMedischeToelichting", summary = "Leg vast waarvoor medische aandacht nodig is")
    ResponseEntity<ToelichtingView> change(
            @PathVariable String gemeente,
            @PathVariable UUID overdrachtId,
            ExpectedVersion expected,
            @RequestBody ToelichtingRequest request) {
        return answer(changeOverdracht.explain(
                new OverdrachtId(overdrachtId.toString()),
                expected,
                Inzage.of(Caller.current()),
                Optional.ofNullable(request.toelichting())));
    }

    private static ResponseEntity<ToelichtingView> answer(Overdracht overdracht) {
        long version = overdracht.plek().version();
        return Versioned.ok(
                new ToelichtingView(
                        overdracht.medischeToelichting().map(Toelichting::value).orElse(null), version),
                version);
    }
}
