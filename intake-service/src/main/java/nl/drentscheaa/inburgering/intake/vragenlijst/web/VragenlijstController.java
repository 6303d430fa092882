package nl.drentscheaa.inburgering.intake.vragenlijst.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.FindVragenlijst;
import nl.drentscheaa.inburgering.intake.vragenlijst.Geldigheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.AllowPublic;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What is asked, in the language of who is asked. The same for every municipality, and about nobody. */
@RestController
@Tag(name = "vragenlijsten", description = "Wat in de brede intake gevraagd wordt, in elke taal")
@RequestMapping("/vragenlijsten")
class VragenlijstController {

    private final FindVragenlijst findVragenlijst;
    private final JsonMapper json;

    VragenlijstController(FindVragenlijst findVragenlijst, JsonMapper json) {
        this.findVragenlijst = findVragenlijst;
        this.json = json;
    }

    /** @param items in the order of name and number */
    record VragenlijstenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<VersieView> items) {}

    @Schema(name = "Vragenlijstversie")
    record VersieView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String naam,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int versie,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Geldigheid geldigheid,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Taal> talen) {

        static VersieView of(Vragenlijst one) {
            return new VersieView(
                    one.versie().naam(),
                    one.versie().nummer(),
                    one.geldigheid(),
                    one.teksten().keySet().stream().sorted().toList());
        }
    }

    @Allow({"regievoerder", "consulent", "nieuwkomer", "beheer"})
    @GetMapping
    @Operation(operationId = "listVragenlijsten", summary = "Alle versies van alle vragenlijsten")
    VragenlijstenView list() {
        return new VragenlijstenView(
                findVragenlijst.list().stream().map(VersieView::of).toList());
    }

    @AllowPublic
    @GetMapping("/{vragenlijst}/{versie}")
    @Operation(
            operationId = "getVragenlijst",
            summary = "Eén versie van een vragenlijst in één taal",
            description = "De ETag verandert met elke letter, zodat een apparaat een bewaarde vragenlijst kan nagaan.")
    ResponseEntity<VragenlijstView> get(
            @PathVariable String vragenlijst, @PathVariable int versie, @RequestParam(defaultValue = "nl") Taal taal) {
        VragenlijstView view = VragenlijstView.of(findVragenlijst.get(new Versie(vragenlijst, versie)), taal);
        return ResponseEntity.ok().eTag(fingerprint(view)).body(view);
    }

    /** The same for the same content only, whichever copy of the program answers. */
    private String fingerprint(VragenlijstView view) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(view));
            return '"' + HexFormat.of().formatHex(digest) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
