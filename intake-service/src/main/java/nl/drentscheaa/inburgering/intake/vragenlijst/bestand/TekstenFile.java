package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Soort;
import nl.drentscheaa.inburgering.intake.vragenlijst.Teksten;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraagtekst;
import org.jspecify.annotations.Nullable;

/**
 * The texts in one language, as a translator writes them.
 *
 * @param antwoorden yes, no, and that one does not want to say
 * @param keuzelijsten the texts of options that several questions share
 */
record TekstenFile(
        String titel,
        String inleiding,
        Antwoorden antwoorden,
        Map<String, String> secties,
        Map<String, Map<Optie, String>> keuzelijsten,
        Map<VraagId, VraagtekstFile> vragen) {

    record Antwoorden(String ja, String nee, String overslaan) {

        Map<Optie, String> jaNee() {
            return Map.of(Optie.JA, ja, Optie.NEE, nee);
        }
    }

    /** @param laag and {@code hoog}: the ends of a scale */
    record VraagtekstFile(
            String tekst,
            @Nullable String uitleg,
            @Nullable Map<Optie, String> opties,
            @Nullable String laag,
            @Nullable String hoog) {

        Vraagtekst with(Map<Optie, String> shared) {
            return new Vraagtekst(
                    tekst,
                    Optional.ofNullable(uitleg),
                    opties == null ? shared : opties,
                    laag == null || hoog == null
                            ? Optional.empty()
                            : Optional.of(new Vraagtekst.Uiteinden(laag, hoog)));
        }
    }

    /** @throws IllegalArgumentException when it has texts of shared options other than the questionnaire's */
    Teksten toTeksten(Taal taal, OpbouwFile opbouw) {
        if (!keuzelijsten.keySet().equals(opbouw.keuzelijsten().keySet())) {
            throw new IllegalArgumentException("texts in " + taal.code() + " have other keuzelijsten");
        }
        var texts = new LinkedHashMap<VraagId, Vraagtekst>();
        vragen.forEach((id, text) -> texts.put(id, text.with(shared(id, opbouw))));
        return new Teksten(taal, titel, inleiding, antwoorden.overslaan(), secties, texts);
    }

    private Map<Optie, String> shared(VraagId id, OpbouwFile opbouw) {
        return opbouw.vragen().stream()
                .filter(vraag -> vraag.id().equals(id))
                .findFirst()
                .map(vraag -> vraag.soort() == Soort.JA_NEE
                        ? antwoorden.jaNee()
                        : Optional.ofNullable(vraag.keuzelijst())
                                .map(keuzelijsten::get)
                                .orElse(Map.of()))
                .orElse(Map.of());
    }
}
