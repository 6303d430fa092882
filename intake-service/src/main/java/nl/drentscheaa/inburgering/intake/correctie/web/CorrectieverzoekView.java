package nl.drentscheaa.inburgering.intake.correctie.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.intake.correctie.Correctieverzoek;
import nl.drentscheaa.inburgering.intake.correctie.Verzoekbesluit;
import nl.drentscheaa.inburgering.intake.correctie.Verzoekbrief;
import nl.drentscheaa.inburgering.intake.correctie.Verzoekuitkomst;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** A request for correction as a client gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Correctieverzoek", description = "Een verzoek van de nieuwkomer om iets te verbeteren")
record CorrectieverzoekView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String correctieverzoekId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate gevraagdOp,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De laatste dag voor een antwoord")
        LocalDate uiterlijk,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Of die dag voorbij is zonder antwoord")
        boolean teLaat,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String verzoek,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wie het opschreef")
        String door,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant op,

        @Schema(description = "Ontbreekt zolang er geen antwoord is") @Nullable
        VerzoekbesluitView besluit,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match noemt, zoals ook in ETag")
        long versie) {

    /** @param brief what the person reads about it, paragraph by paragraph */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Verzoekbesluit")
    record VerzoekbesluitView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Verzoekuitkomst uitkomst,

            @Nullable String reden,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String door,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant op,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "De tekst voor de nieuwkomer, met wat die tegen een weigering kan doen")
            List<String> brief) {

        static VerzoekbesluitView of(Verzoekbesluit besluit, Verzoekbrief brief) {
            return new VerzoekbesluitView(
                    besluit.uitkomst(),
                    besluit.reden().map(Toelichting::value).orElse(null),
                    besluit.door(),
                    besluit.op(),
                    brief.alineas());
        }
    }

    static CorrectieverzoekView of(Correctieverzoek verzoek, Clock clock) {
        return new CorrectieverzoekView(
                verzoek.id().value(),
                verzoek.gevraagdOp(),
                verzoek.uiterlijk(),
                verzoek.isTeLaat(LocalDate.now(clock)),
                verzoek.verzoek().value(),
                verzoek.door(),
                verzoek.op(),
                verzoek.besluit()
                        .flatMap(besluit -> Verzoekbrief.of(
                                        verzoek, Tenancy.current().naam(), clock.getZone())
                                .map(brief -> VerzoekbesluitView.of(besluit, brief)))
                        .orElse(null),
                verzoek.version());
    }
}
