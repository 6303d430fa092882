package nl.drentscheaa.inburgering.acceptance.canary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.acceptance.canary.Canary.Field;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Bijlage;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Nieuwkomer;
import nl.drentscheaa.inburgering.acceptance.platform.Plan;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.local.address.Program;

/** Puts a canary into every text that can be given in, through the door, in every municipality. */
final class Planting {

    private static final String HEADER = "dossiernummer;bsn;voornamen;tussenvoegsel;achternaam;geboortedatum;geslacht;"
            + "nationaliteit;voorkeurstaal;regime;aankomstdatum;uitkeringVan;uitkeringTot;telefoon;email;notitie\r\n";

    private final Regie regie;
    private final List<Canary> planted = new ArrayList<>();

    Planting(Regie regie) {
        this.regie = regie;
    }

    List<Canary> everywhere() {
        for (Gemeente gemeente : Gemeente.values()) {
            var words = new EnumMap<Field, String>(Field.class);
            for (Field field : Field.values()) {
                Canary canary = Canary.plant(gemeente, field);
                planted.add(canary);
                words.put(field, canary.word());
            }
            plant(gemeente, field -> Optional.ofNullable(words.get(field)).orElseThrow());
        }
        return Collections.unmodifiableList(planted);
    }

    /** The word of each field. */
    private interface Words {
        String of(Field field);
    }

    private void plant(Gemeente gemeente, Words words) {
        Nieuwkomer nieuwkomer = Nieuwkomer.any()
                .named("Amal", words.of(Field.NAAM))
                .with("dossiernummer", "C-" + words.of(Field.DOSSIERNUMMER))
                .with("bsn", words.of(Field.BSN))
                .with("email", words.of(Field.EMAIL) + "@voorbeeld.example")
                .with("notitie", "Let op: " + words.of(Field.NOTITIE));
        String id = regie.register(gemeente, nieuwkomer);
        regie.attach(
                gemeente,
                id,
                new Bijlage("Brief over " + words.of(Field.BIJLAGE_TITEL), words.of(Field.BIJLAGE_INHOUD)));
        regie.recordCorrectieverzoek(gemeente, id, "Er staat " + words.of(Field.CORRECTIEVERZOEK));
        Plan plan = Plan.empty()
                .withDoel("samenleving", "Samen naar " + words.of(Field.DOEL_SAMENLEVING), "vluchtelingenwerk")
                .withDoel("zorg", "Hulp bij " + words.of(Field.DOEL_ZORG), "vluchtelingenwerk");
        regie.adopt(gemeente, regie.draft(gemeente, id, plan), "2026-03-02");
        importFiles(gemeente, words);
        ask(gemeente, words);
        regie.awaitInCaseload(gemeente, nieuwkomer.dossiernummer());
    }

    private void importFiles(Gemeente gemeente, Words words) {
        String good = "I-" + UUID.randomUUID().toString().substring(0, 13) + ";;Amal;;" + words.of(Field.IMPORT_NAAM)
                + ";1992-05-14;V;syrische;ar;Wi2021;2025-03-10;;;;;" + words.of(Field.IMPORT_NOTITIE) + "\r\n";
        String bad = words.of(Field.AFGEWEZEN_REGEL) + ";" + words.of(Field.AFGEWEZEN_REGEL) + ";"
                + words.of(Field.AFGEWEZEN_REGEL) + ";;" + words.of(Field.AFGEWEZEN_REGEL) + ";1992-02-31;V;"
                + words.of(Field.AFGEWEZEN_REGEL) + ";ar;Wi2021;" + words.of(Field.AFGEWEZEN_REGEL) + ";;;;"
                + words.of(Field.AFGEWEZEN_REGEL) + ";" + words.of(Field.AFGEWEZEN_REGEL) + "\r\n";
        regie.importFile(Program.INTAKE, gemeente, "nieuwkomers", Regie.Trial.NO, HEADER + good + bad);
        regie.importFile(
                Program.INTAKE,
                gemeente,
                "nieuwkomers",
                Regie.Trial.YES,
                words.of(Field.AFGEWEZEN_KOLOM) + ";" + HEADER + ";" + good);
        regie.importFile(
                Program.MONITORING,
                gemeente,
                "trajecten",
                Regie.Trial.NO,
                "dossiernummer;regime;plichtVanaf;termijnTot;verlengdOp;status;statusOp;examenniveau;examenOp\r\n"
                        + words.of(Field.AFGEWEZEN_REGEL) + ";Wi2021;" + words.of(Field.AFGEWEZEN_REGEL)
                        + ";;;lopend;;;\r\n");
    }

    /** Questions and wrong input, which are answered and then forgotten. */
    private void ask(Gemeente gemeente, Words words) {
        String nieuwkomers = Regie.path(Program.INTAKE, gemeente, "/nieuwkomers");
        String question = words.of(Field.ZOEKOPDRACHT);
        regie.ask(Ask.post(nieuwkomers + "/zoekopdrachten", Map.of("naam", question)))
                .expect(200);
        regie.rowsInCaseload(gemeente, question);
        String wrong = words.of(Field.FOUTE_INVOER);
        regie.ask(Ask.post(
                        nieuwkomers,
                        Nieuwkomer.any().with("geboortedatum", wrong).body()))
                .expect(400);
        regie.ask(Ask.post(
                        nieuwkomers,
                        Nieuwkomer.any()
                                .with("regime", wrong)
                                .with(wrong, wrong)
                                .body()))
                .expect(400);
        regie.ask(Ask.post(
                        nieuwkomers,
                        Nieuwkomer.any().with("bsn", wrong).with("email", wrong).body()))
                .expect(400);
        regie.ask(Ask.post(nieuwkomers + "/zoekopdrachten", Map.of("cursor", wrong)))
                .expect(400);
        regie.ask(new Ask("POST", nieuwkomers, Map.of("Content-Type", "application/json"), "{\"naam\": " + wrong))
                .expect(400);
        regie.ask(Ask.post(nieuwkomers, Nieuwkomer.any().body()).with("Idempotency-Key", wrong + "!"))
                .expect(400);
    }
}
