package nl.drentscheaa.inburgering.intake.taakstelling.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.drentscheaa.inburgering.intake.taakstelling.ChangeTaakstelling;
import nl.drentscheaa.inburgering.intake.taakstelling.FindTaakstellingen;
import nl.drentscheaa.inburgering.intake.taakstelling.Halfjaar;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The numbers of the half years of a municipality. Kept by who answers for the figures (beleid): the role beheer sets
 * up the platform and has no figures to keep.
 */
@RestController
@Tag(name = "taakstelling", description = "Hoeveel nieuwkomers een gemeente per halfjaar huisvest")
@RequestMapping("/gemeenten/{gemeente}/taakstellingen")
class TaakstellingController {

    private final FindTaakstellingen findTaakstellingen;
    private final ChangeTaakstelling changeTaakstelling;

    TaakstellingController(FindTaakstellingen findTaakstellingen, ChangeTaakstelling changeTaakstelling) {
        this.findTaakstellingen = findTaakstellingen;
        this.changeTaakstelling = changeTaakstelling;
    }

    /** @param items the last half year first */
    @Schema(name = "Taakstellingen")
    record TaakstellingenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<TaakstellingView> items) {}

    @Allow({"regievoerder", "consulent", "beleid"})
    @GetMapping
    @Operation(
            operationId = "listTaakstellingen",
            summary = "De taakstelling per halfjaar",
            description = "Gerealiseerd is wie in het halfjaar naar de gemeente verhuisde, elk gezinslid apart.")
    TaakstellingenView list(@PathVariable String gemeente) {
        return new TaakstellingenView(
                findTaakstellingen.all().stream().map(TaakstellingView::of).toList());
    }

    @Allow({"regievoerder", "consulent", "beleid"})
    @GetMapping("/{halfjaar}")
    @Operation(operationId = "getTaakstelling", summary = "De taakstelling van één halfjaar")
    ResponseEntity<TaakstellingView> get(@PathVariable String gemeente, @PathVariable String halfjaar) {
        Halfjaar asked = halfjaarOf(halfjaar);
        return versioned(findTaakstellingen
                .find(asked)
                .map(TaakstellingView::of)
                .orElseGet(() -> TaakstellingView.empty(asked)));
    }

    @Allow("beleid")
    @PutMapping("/{halfjaar}")
    @Operation(
            operationId = "changeTaakstelling",
            summary = "Leg de taakstelling van een halfjaar vast",
            description = "Wat openstaat gaat vanzelf naar het volgende halfjaar.")
    ResponseEntity<TaakstellingView> change(
            @PathVariable String gemeente,
            @PathVariable String halfjaar,
            ExpectedVersion expected,
            @RequestBody TaakstellingRequest request) {
        return versioned(TaakstellingView.of(changeTaakstelling.change(
                halfjaarOf(halfjaar), expected, Caller.current().naam(), request.toOpgave())));
    }

    private static ResponseEntity<TaakstellingView> versioned(TaakstellingView view) {
        return Versioned.ok(view, view.versie());
    }

    /** @throws InvalidInput for what is no half year */
    private static Halfjaar halfjaarOf(String text) {
        try {
            return Halfjaar.of(text);
        } catch (InvalidValue refused) {
            throw new InvalidInput(FieldError.inPath("halfjaar", refused.code()));
        }
    }
}
