package nl.drentscheaa.inburgering.intake.vragenlijst.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.intake.vragenlijst.Bereik;
import nl.drentscheaa.inburgering.intake.vragenlijst.DatumVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.GetalVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Gevoeligheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.MeerkeuzeVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.SchaalVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Soort;
import nl.drentscheaa.inburgering.intake.vragenlijst.TekstVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Voorwaarde;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraagtekst;
import org.jspecify.annotations.Nullable;

/** A question in one language as a client gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Vraag", description = "Een vraag in één taal")
record VraagView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Soort soort,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Naam van een plaatje")
        String icoon,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String tekst,

        @Nullable String uitleg,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<Domein> domeinen,

        @Nullable Gevoeligheid gevoelig,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Of men mag zeggen het niet te willen zeggen")
        boolean overslaan,

        @Schema(description = "De vraag wordt alleen gesteld na een van deze antwoorden") @Nullable
        AlsView als,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "In de volgorde waarin ze worden voorgelezen; leeg als het antwoord geschreven wordt")
        List<OptieView> opties,

        @Schema(description = "De optie die niet samen met een andere gekozen wordt") @Nullable
        String alleen,

        @Schema(description = "Het laagste en hoogste getal, bij een schaal of een getal") @Nullable
        BereikView bereik,

        @Schema(description = "Wat de uiteinden van een schaal betekenen") @Nullable
        UiteindenView uiteinden,

        @Schema(description = "De vroegste dag; de laatste is vandaag") @Nullable
        LocalDate vroegste,

        @Schema(description = "Het grootste aantal tekens van een tekst") @Nullable
        Integer langste) {

    @Schema(name = "Optie")
    record OptieView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String id,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String tekst) {}

    @Schema(name = "Voorwaarde")
    record AlsView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String vraag,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<String> is) {

        static AlsView of(Voorwaarde als) {
            return new AlsView(
                    als.vraag().value(),
                    als.is().stream().map(Optie::id).sorted().toList());
        }
    }

    @Schema(name = "Bereik")
    record BereikView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int min,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int max) {}

    @Schema(name = "Uiteinden")
    record UiteindenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String laag,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String hoog) {}

    static VraagView of(Vraag vraag, Vraagtekst tekst) {
        return new VraagView(
                vraag.id().value(),
                vraag.soort(),
                vraag.kenmerken().icoon(),
                tekst.tekst(),
                tekst.uitleg().orElse(null),
                vraag.kenmerken().domeinen().stream().sorted().toList(),
                vraag.kenmerken().gevoelig().orElse(null),
                vraag.kenmerken().overslaan(),
                vraag.kenmerken().als().map(AlsView::of).orElse(null),
                vraag.opties().stream()
                        .map(optie -> new OptieView(optie.id(), tekst.optie(optie)))
                        .toList(),
                alleenOf(vraag),
                bereikOf(vraag),
                tekst.uiteinden()
                        .map(one -> new UiteindenView(one.laag(), one.hoog()))
                        .orElse(null),
                vraag instanceof DatumVraag datum ? datum.vroegste() : null,
                vraag instanceof TekstVraag eigen ? eigen.langste() : null);
    }

    private static @Nullable String alleenOf(Vraag vraag) {
        return vraag instanceof MeerkeuzeVraag meer
                ? meer.alleen().map(Optie::id).orElse(null)
                : null;
    }

    private static @Nullable BereikView bereikOf(Vraag vraag) {
        return switch (vraag) {
            case SchaalVraag schaal -> viewOf(schaal.bereik());
            case GetalVraag getal -> viewOf(getal.bereik());
            default -> null;
        };
    }

    private static BereikView viewOf(Bereik bereik) {
        return new BereikView(bereik.min(), bereik.max());
    }
}
