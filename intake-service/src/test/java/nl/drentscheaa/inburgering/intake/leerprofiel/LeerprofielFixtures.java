package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;

/** Learning profiles to begin a test with. */
public final class LeerprofielFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final Instant NU = Instant.parse("2026-06-01T09:00:00Z");

    private LeerprofielFixtures() {}

    /** Borders as the program has them, with words that name the rule. */
    static Leerroutekader aKader() {
        return new Leerroutekader(
                1,
                new Drempel<>(28, "bron", false),
                new Drempel<>(2, "bron", true),
                new Drempel<>(Taalniveau.A2, "bron", true),
                List.of(
                        new Toetsnorm(LocalDate.of(2022, 1, 1), new Drempel<>(31, "bron", true)),
                        new Toetsnorm(LocalDate.of(2023, 4, 12), new Drempel<>(28, "bron", true))),
                Routeregels.IDS.stream()
                        .collect(Collectors.toMap(Function.identity(), id -> new Regeltekst(id, "bron"))));
    }

    /** Nothing is known. */
    public static Leergegevens nothing() {
        return new Leergegevens(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                niveaus(Optional.empty()),
                Optional.empty());
    }

    static Leergegevens withToets(Leergegevens known, Optional<Integer> score) {
        return new Leergegevens(
                Optional.of(new Leerbaarheidstoets(TODAY, score, 28)),
                known.geletterdheid(),
                known.schooljaren(),
                known.opleidingsniveau(),
                known.startkwalificatie(),
                known.taalniveaus(),
                known.certificaten());
    }

    static Leergegevens withSchool(Leergegevens known, Set<Schrift> schriften, int schooljaren) {
        return new Leergegevens(
                known.toets(),
                Optional.of(new Geletterdheid(schriften)),
                Optional.of(schooljaren),
                known.opleidingsniveau(),
                known.startkwalificatie(),
                known.taalniveaus(),
                known.certificaten());
    }

    static Leergegevens withStartkwalificatie(Leergegevens known, Startkwalificatie startkwalificatie) {
        return new Leergegevens(
                known.toets(),
                known.geletterdheid(),
                known.schooljaren(),
                known.opleidingsniveau(),
                Optional.of(startkwalificatie),
                known.taalniveaus(),
                known.certificaten());
    }

    static Leergegevens withTaalniveaus(Leergegevens known, Taalniveaus niveaus) {
        return new Leergegevens(
                known.toets(),
                known.geletterdheid(),
                known.schooljaren(),
                known.opleidingsniveau(),
                known.startkwalificatie(),
                niveaus,
                known.certificaten());
    }

    static Taalniveaus niveaus(Optional<Taalniveau> everywhere) {
        return new Taalniveaus(everywhere, everywhere, everywhere, everywhere);
    }
}
