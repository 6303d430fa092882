package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsvergunning;

/** Newcomers to begin a test with. */
public final class NieuwkomerFixtures {

    public static final LocalDate AANKOMST = LocalDate.of(2025, 3, 10);
    public static final LocalDate GEBOORTE = LocalDate.of(1992, 5, 14);

    private NieuwkomerFixtures() {}

    /** Somebody with a name and nothing special. */
    public static Persoonsgegevens aPersoon(Naam naam) {
        return born(naam, GEBOORTE);
    }

    static Persoonsgegevens born(Naam naam, LocalDate day) {
        return new Persoonsgegevens(
                Optional.empty(), naam, day, Geslacht.V, new Nationaliteit("syrische", "Syrische"), Taal.AR);
    }

    static Naam salma() {
        return new Naam("Salma", Optional.empty(), "Haddad");
    }

    static Registratie born(LocalDate day) {
        return aRegistratie(born(salma(), day), Optional.empty(), new Regimebepaling(Regime.WI2021, Optional.empty()));
    }

    static Registratie under(Regimebepaling regimebepaling) {
        return aRegistratie(born(salma(), GEBOORTE), Optional.empty(), regimebepaling);
    }

    static Registratie aRegistratie(
            Persoonsgegevens persoon, Optional<Verblijfsvergunning> verblijf, Regimebepaling regimebepaling) {
        return new Registratie(
                new Dossiernummer("A-1"),
                persoon,
                Taalprofiel.unknown(),
                verblijf,
                regimebepaling,
                AANKOMST,
                Optional.empty(),
                Optional.empty(),
                Contact.none());
    }
}
