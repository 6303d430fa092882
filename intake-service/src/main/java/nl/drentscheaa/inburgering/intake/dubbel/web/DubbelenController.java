package nl.drentscheaa.inburgering.intake.dubbel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.dubbel.Dubbel;
import nl.drentscheaa.inburgering.intake.dubbel.FindDubbelen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may be known already: asked before somebody is registered, and of somebody who is. */
@RestController
@Tag(name = "dubbelen", description = "Wie dezelfde persoon kan zijn")
@RequestMapping("/gemeenten/{gemeente}")
class DubbelenController {

    private final FindDubbelen findDubbelen;

    DubbelenController(FindDubbelen findDubbelen) {
        this.findDubbelen = findDubbelen;
    }

    /** @param items those who are alike in most things first */
    @Schema(name = "Dubbelen")
    record DubbelenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<DubbelView> items) {

        static DubbelenView of(List<Dubbel> dubbelen) {
            return new DubbelenView(dubbelen.stream().map(DubbelView::of).toList());
        }
    }

    /** In a body, since a name or BSN in an address ends up in logs. */
    @Schema(name = "DubbelVraag", description = "Wie wordt vastgelegd")
    record DubbelRequest(
            @Schema(type = "string", pattern = "^[0-9]{9}$") @Nullable
            Bsn bsn,

            @NotNull @Valid DubbelNaamRequest naam,

            @NotNull LocalDate geboortedatum) {

        FindDubbelen.Persoon toPersoon() {
            return new FindDubbelen.Persoon(Optional.ofNullable(bsn), naam.toNaam(), geboortedatum);
        }
    }

    @Schema(name = "DubbelNaam")
    record DubbelNaamRequest(
            @Size(max = 200) @Nullable String voornamen,
            @Size(max = 200) @Nullable String tussenvoegsel,
            @NotNull @Size(min = 1, max = 200) String achternaam) {

        Naam toNaam() {
            try {
                return new Naam(
                        Optional.ofNullable(voornamen).orElse(""), Optional.ofNullable(tussenvoegsel), achternaam);
            } catch (InvalidValue refused) {
                throw refused.at("naam/achternaam");
            }
        }
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/dubbelen")
    @Operation(
            operationId = "suggestDubbelen",
            summary = "Wie al bekend kan zijn, voordat iemand wordt vastgelegd",
            description = "Op BSN, op naam (ook anders geschreven) en op geboortedatum met een naam die zo klinkt.")
    DubbelenView suggest(@PathVariable String gemeente, @RequestBody DubbelRequest request) {
        return DubbelenView.of(findDubbelen.find(request.toPersoon()));
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/nieuwkomers/{nieuwkomerId}/dubbelen")
    @Operation(operationId = "listDubbelen", summary = "Wie dezelfde persoon kan zijn als deze nieuwkomer")
    DubbelenView list(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return DubbelenView.of(findDubbelen.of(new NieuwkomerId(nieuwkomerId.toString())));
    }
}
