package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.vragenlijst.Bereik;
import nl.drentscheaa.inburgering.intake.vragenlijst.DatumVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.GetalVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Gevoeligheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.JaNeeVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Kenmerken;
import nl.drentscheaa.inburgering.intake.vragenlijst.KeuzeVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.MeerkeuzeVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.SchaalVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Soort;
import nl.drentscheaa.inburgering.intake.vragenlijst.TekstVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Voorwaarde;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import org.jspecify.annotations.Nullable;

/**
 * A question as written in {@code opbouw.yaml}. Which of the fields it has depends on its kind.
 *
 * @param keuzelijst the name of shared options, in place of own ones
 * @param min a number, or the earliest day
 * @param max a number, the most characters, or {@code vandaag} for a day
 */
record VraagFile(
        VraagId id,
        Soort soort,
        String icoon,
        Set<Domein> domeinen,
        @Nullable Gevoeligheid gevoelig,
        @Nullable Boolean overslaan,
        @Nullable Voorwaarde als,
        @Nullable List<Optie> opties,
        @Nullable String keuzelijst,
        @Nullable Optie alleen,
        @Nullable String min,
        @Nullable String max) {

    private static final String VANDAAG = "vandaag";

    Vraag toVraag(Map<String, List<Optie>> keuzelijsten) {
        return switch (soort) {
            case JA_NEE -> new JaNeeVraag(kenmerken());
            case KEUZE -> new KeuzeVraag(kenmerken(), optiesFrom(keuzelijsten));
            case MEERKEUZE -> new MeerkeuzeVraag(kenmerken(), optiesFrom(keuzelijsten), Optional.ofNullable(alleen));
            case SCHAAL -> new SchaalVraag(kenmerken(), bereik());
            case GETAL -> new GetalVraag(kenmerken(), bereik());
            case DATUM -> datum();
            case TEKST -> new TekstVraag(kenmerken(), Integer.parseInt(needed(max)));
        };
    }

    private Kenmerken kenmerken() {
        return new Kenmerken(
                id,
                icoon,
                domeinen,
                Optional.ofNullable(gevoelig),
                Boolean.TRUE.equals(overslaan),
                Optional.ofNullable(als));
    }

    private List<Optie> optiesFrom(Map<String, List<Optie>> keuzelijsten) {
        return opties != null ? opties : needed(keuzelijsten.get(needed(keuzelijst)));
    }

    private Bereik bereik() {
        return new Bereik(Integer.parseInt(needed(min)), Integer.parseInt(needed(max)));
    }

    private DatumVraag datum() {
        if (!VANDAAG.equals(max)) {
            throw new IllegalArgumentException("a day that may lie ahead: " + id);
        }
        return new DatumVraag(kenmerken(), LocalDate.parse(needed(min)));
    }

    private <T> T needed(@Nullable T value) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new IllegalArgumentException("a field is missing of " + id));
    }
}
