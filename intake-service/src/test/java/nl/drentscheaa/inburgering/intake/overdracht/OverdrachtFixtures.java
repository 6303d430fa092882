package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;

/** Handovers to begin a test with. */
final class OverdrachtFixtures {

    static final LocalDate ANNOUNCED = LocalDate.of(2026, 3, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private OverdrachtFixtures() {}

    static Verwachting aVerwachting() {
        return new Verwachting(
                new Kenmerk("COA-1"),
                Optional.empty(),
                new Persoonsgegevens(
                        Optional.empty(),
                        new Naam("Selam", Optional.empty(), "Tesfay"),
                        LocalDate.of(1994, 2, 11),
                        Geslacht.V,
                        new Nationaliteit("eritrese", "Eritrese"),
                        Taal.TI),
                ANNOUNCED,
                Optional.of(LocalDate.of(2026, 5, 11)));
    }

    static Overdrachtsdossier nothingTold() {
        return new Overdrachtsdossier(
                Optional.empty(),
                new Taalniveaus(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Overdrachtsdossier allTold() {
        Optional<Taalniveau> a1 = Optional.of(Taalniveau.A1);
        return new Overdrachtsdossier(
                Optional.of(Voorinburgering.AFGEROND),
                new Taalniveaus(a1, a1, a1, a1),
                Optional.of(MedischeAandacht.NIET_NODIG),
                Optional.of(Gezinshereniging.LOOPT),
                Optional.of(new Toelichting("Tien jaar school in Asmara.")),
                Optional.of(new Toelichting("Kapster.")),
                Contactpersoon.of(Optional.of("Joke Azc"), Optional.empty(), Optional.empty()),
                Optional.of("Azc Assen"),
                Optional.of(2));
    }

    static Overdracht anOverdracht() {
        return Overdracht.announce(Optional.empty(), aVerwachting(), nothingTold());
    }

    static Statusovergang step(Overdrachtstatus status, LocalDate datum) {
        return new Statusovergang(status, datum, Optional.empty());
    }

    static Statusovergang because(Overdrachtstatus status, LocalDate datum) {
        return new Statusovergang(status, datum, Optional.of(new Toelichting("De woning ging niet door.")));
    }
}
