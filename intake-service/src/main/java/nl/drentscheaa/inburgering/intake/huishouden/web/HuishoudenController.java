package nl.drentscheaa.inburgering.intake.huishouden.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.huishouden.ChangeHuishouden;
import nl.drentscheaa.inburgering.intake.huishouden.FindHuishoudens;
import nl.drentscheaa.inburgering.intake.huishouden.FindHuishoudens.Gezin;
import nl.drentscheaa.inburgering.intake.huishouden.Gezinslid;
import nl.drentscheaa.inburgering.intake.huishouden.HuishoudenId;
import nl.drentscheaa.inburgering.intake.huishouden.Relatie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One household: seen, joined and left, and directed. */
@RestController
@Tag(name = "huishoudens", description = "Eén gezin, één plan, één regisseur")
@RequestMapping("/gemeenten/{gemeente}/huishoudens/{huishoudenId}")
class HuishoudenController {

    private final FindHuishoudens findHuishoudens;
    private final ChangeHuishouden changeHuishouden;

    HuishoudenController(FindHuishoudens findHuishoudens, ChangeHuishouden changeHuishouden) {
        this.findHuishoudens = findHuishoudens;
        this.changeHuishouden = changeHuishouden;
    }

    /** @param tot ends the membership; without it the newcomer belongs to the household, again if need be */
    @Schema(name = "LidmaatschapGegevens", description = "Zonder laatste dag hoort de nieuwkomer bij het huishouden")
    record LidmaatschapRequest(
            @NotNull Relatie relatie,
            @NotNull LocalDate van,
            @Nullable LocalDate tot) {}

    /** @param regisseur absent when nobody directs */
    @Schema(name = "RegieGegevens")
    record RegieRequest(@Valid @Nullable RegisseurRequest regisseur) {}

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "getHuishouden", summary = "Eén huishouden")
    ResponseEntity<HuishoudenView> get(@PathVariable String gemeente, @PathVariable UUID huishoudenId) {
        return answer(findHuishoudens.get(idOf(huishoudenId)));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/gezinsleden")
    @Operation(
            operationId = "addGezinslid",
            summary = "Laat een nieuwkomer bij het huishouden komen",
            description = "Wie bij een ander huishouden hoort, verlaat dat alleen als het wordt genoemd.")
    ResponseEntity<HuishoudenView> add(
            @PathVariable String gemeente,
            @PathVariable UUID huishoudenId,
            ExpectedVersion expected,
            @RequestBody GezinslidRequest request) {
        return answer(changeHuishouden.add(idOf(huishoudenId), expected, request.toGezinslid(), request.from()));
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping("/gezinsleden/{nieuwkomerId}")
    @Operation(operationId = "changeGezinslid", summary = "Wijzig of beëindig dat iemand bij het huishouden hoort")
    ResponseEntity<HuishoudenView> change(
            @PathVariable String gemeente,
            @PathVariable UUID huishoudenId,
            @PathVariable UUID nieuwkomerId,
            ExpectedVersion expected,
            @RequestBody LidmaatschapRequest request) {
        var lid = new Gezinslid(
                new NieuwkomerId(nieuwkomerId.toString()),
                request.relatie(),
                request.van(),
                Optional.ofNullable(request.tot()));
        return answer(changeHuishouden.change(idOf(huishoudenId), expected, lid));
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping("/regisseur")
    @Operation(operationId = "directHuishouden", summary = "Leg vast wie de regie heeft")
    ResponseEntity<HuishoudenView> direct(
            @PathVariable String gemeente,
            @PathVariable UUID huishoudenId,
            ExpectedVersion expected,
            @RequestBody RegieRequest request) {
        return answer(changeHuishouden.direct(
                idOf(huishoudenId),
                expected,
                Optional.ofNullable(request.regisseur()).map(RegisseurRequest::toRegisseur)));
    }

    private static HuishoudenId idOf(UUID id) {
        return new HuishoudenId(id.toString());
    }

    private static ResponseEntity<HuishoudenView> answer(Gezin gezin) {
        return Versioned.ok(HuishoudenView.of(gezin), gezin.huishouden().version());
    }
}
