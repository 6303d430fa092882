package nl.drentscheaa.inburgering.intake.gesprek.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.gesprek.Alleengesprek;
import nl.drentscheaa.inburgering.intake.gesprek.Bijeenkomst;
import nl.drentscheaa.inburgering.intake.gesprek.Tolk;
import nl.drentscheaa.inburgering.intake.gesprek.Verschijning;
import nl.drentscheaa.inburgering.intake.gesprek.Verslag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import org.jspecify.annotations.Nullable;

/** A report as it stands in the encrypted text. */
record StoredVerslag(List<Dag> bijeenkomsten, Map<Domein, String> bevindingen, Map<String, String> weergaven) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Dag(
            LocalDate datum,
            Verschijning verschijning,
            Tolk tolk,
            Alleengesprek alleengesprek,
            @Nullable String anderen) {

        static Dag of(Bijeenkomst one) {
            return new Dag(
                    one.datum(),
                    one.verschijning(),
                    one.tolk(),
                    one.alleengesprek(),
                    one.anderen().orElse(null));
        }

        Bijeenkomst toBijeenkomst() {
            return new Bijeenkomst(datum, verschijning, tolk, alleengesprek, Optional.ofNullable(anderen));
        }
    }

    static StoredVerslag of(Verslag verslag) {
        Map<String, String> weergaven = new LinkedHashMap<>();
        verslag.weergaven().forEach((vraag, text) -> weergaven.put(vraag.value(), text));
        return new StoredVerslag(
                verslag.bijeenkomsten().stream().map(Dag::of).toList(), verslag.bevindingen(), weergaven);
    }

    Verslag toVerslag() {
        Map<VraagId, String> texts = new LinkedHashMap<>();
        weergaven.forEach((vraag, text) -> texts.put(new VraagId(vraag), text));
        return new Verslag(bijeenkomsten.stream().map(Dag::toBijeenkomst).toList(), bevindingen, texts);
    }

    /** What may be read in a log: nothing. */
    @Override
    public String toString() {
        return "StoredVerslag[…]";
    }
}
