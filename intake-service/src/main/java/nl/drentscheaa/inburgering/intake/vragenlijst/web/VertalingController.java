package nl.drentscheaa.inburgering.intake.vragenlijst.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.CheckVertaling;
import nl.drentscheaa.inburgering.intake.vragenlijst.FindVertalingen;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaler;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaling;
import nl.drentscheaa.inburgering.platform.security.Allow;
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

/** Which translations a translator checked, for one municipality. */
@RestController
@Tag(name = "vertalingen", description = "Of een vertaler de vragen in een taal heeft nagekeken")
@RequestMapping("/gemeenten/{gemeente}/vertalingen/{vragenlijst}/{versie}")
class VertalingController {

    private final FindVertalingen findVertalingen;
    private final CheckVertaling checkVertaling;

    VertalingController(FindVertalingen findVertalingen, CheckVertaling checkVertaling) {
        this.findVertalingen = findVertalingen;
        this.checkVertaling = checkVertaling;
    }

    /** @param items one per language */
    @Schema(name = "Vertalingen")
    record VertalingenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<VertalingView> items) {}

    /** @param vertaler who checked */
    @Schema(name = "VertalingGegevens", description = "Wie de vertaling nakeek; zonder vertaler vervalt de controle")
    record VertalingRequest(
            @Schema(type = "string", minLength = 1, maxLength = Vertaler.LONGEST) @Nullable
            Vertaler vertaler) {}

    @Allow({"regievoerder", "consulent", "nieuwkomer", "beheer"})
    @GetMapping
    @Operation(operationId = "listVertalingen", summary = "De vertalingen van een versie van een vragenlijst")
    VertalingenView list(@PathVariable String gemeente, @PathVariable String vragenlijst, @PathVariable int versie) {
        return new VertalingenView(findVertalingen.list(new Versie(vragenlijst, versie)).stream()
                .map(VertalingView::of)
                .toList());
    }

    @Allow({"regievoerder", "consulent", "nieuwkomer", "beheer"})
    @GetMapping("/{taal}")
    @Operation(operationId = "getVertaling", summary = "Eén vertaling")
    ResponseEntity<VertalingView> get(
            @PathVariable String gemeente,
            @PathVariable String vragenlijst,
            @PathVariable int versie,
            @PathVariable Taal taal) {
        return answer(findVertalingen.get(new Versie(vragenlijst, versie), taal));
    }

    @Allow({"regievoerder", "consulent", "beheer"})
    @PutMapping("/{taal}")
    @Operation(
            operationId = "checkVertaling",
            summary = "Leg vast dat een vertaler de vertaling nakeek, of herroep dat")
    ResponseEntity<VertalingView> check(
            @PathVariable String gemeente,
            @PathVariable String vragenlijst,
            @PathVariable int versie,
            @PathVariable Taal taal,
            ExpectedVersion expected,
            @RequestBody VertalingRequest request) {
        return answer(checkVertaling.check(
                new Versie(vragenlijst, versie), taal, expected, Optional.ofNullable(request.vertaler())));
    }

    private static ResponseEntity<VertalingView> answer(Vertaling vertaling) {
        return Versioned.ok(VertalingView.of(vertaling), vertaling.version());
    }
}
