package nl.drentscheaa.inburgering.intake.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Adres;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regimecorrectie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Taalprofiel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Tolkbehoefte;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijzigingen;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsvergunning;
import org.springframework.stereotype.Component;

/** What is registered of the newcomer. It stands here, since what a newcomer is knows nothing of dossiers. */
@Component
class RegistratieDeel implements Dossierdeel {

    static final Deelnaam NAAM = new Deelnaam("registratie", "Registratie");

    private final Nieuwkomers nieuwkomers;
    private final Uitkeringswijzigingen wijzigingen;
    private final Clock clock;

    RegistratieDeel(Nieuwkomers nieuwkomers, Uitkeringswijzigingen wijzigingen, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.wijzigingen = wijzigingen;
        this.clock = clock;
    }

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        return nieuwkomers.find(id).map(RegistratieDeel::read).orElseGet(() -> Rubriek.of(NAAM.titel()));
    }

    /** Who moves is registered by the move itself: with another day of arrival, number and regisseur. */
    @Override
    public Optional<Pakket> pack(NieuwkomerId id) {
        return Optional.empty();
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        throw new IllegalStateException("the move itself registers who moves");
    }

    @Override
    public void erase(NieuwkomerId id) {
        nieuwkomers.erase(id, clock.instant());
        wijzigingen.forget(id);
    }

    /** Those of the dossiers that went up in this one. */
    @Override
    public Set<String> otherIds(NieuwkomerId id) {
        return nieuwkomers.listAllOf(id).stream().map(NieuwkomerId::value).collect(Collectors.toSet());
    }

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg(
                "Naam, geboortedatum, BSN, dossiernummer, telefoonnummer, e-mailadres, adres, talen,"
                        + " verblijfsstatus en notitie.",
                "Dat er een dossier was. In de cijfers blijven de persoon zonder naam, de geboortemaand, de nationaliteit,"
                        + " de wet, de aankomst en de uitkering tellen.");
    }

    private static Rubriek read(Nieuwkomer nieuwkomer) {
        Rubriek read = read(nieuwkomer.registratie());
        for (Regimecorrectie one : nieuwkomer.regimecorrecties()) {
            read = read.with(
                    "Eerder vermelde wet",
                    one.eerder().regime().code() + ": " + one.reden().value());
        }
        return read;
    }

    private static Rubriek read(Registratie facts) {
        Persoonsgegevens persoon = facts.persoon();
        return Rubriek.of(NAAM.titel())
                .with("Naam", persoon.naam().weergave())
                .with("Geboortedatum", Leesbaar.date(persoon.geboortedatum()))
                .with("Burgerservicenummer", persoon.bsn().map(Bsn::value))
                .with("Dossiernummer", facts.dossiernummer().value())
                .with("Geslacht", geslacht(persoon.geslacht()))
                .with("Nationaliteit", persoon.nationaliteit().naam())
                .with("Taal", taal(persoon.voorkeurstaal()))
                .with("Talen", talen(facts.taalprofiel()))
                .with("Tolk", facts.taalprofiel().tolk().map(RegistratieDeel::tolk))
                .with(
                        "Verblijfsstatus",
                        facts.verblijf().map(permit -> permit.status().naam()))
                .with("Vergunning sinds", facts.verblijf().map(permit -> Leesbaar.date(permit.van())))
                .with(
                        "Vergunning tot en met",
                        facts.verblijf().flatMap(Verblijfsvergunning::tot).map(Leesbaar::date))
                .with("Wet", facts.regimebepaling().regime().code())
                .with("Wet sinds", facts.regimebepaling().vanaf().map(Leesbaar::date))
                .with("In de gemeente sinds", Leesbaar.date(facts.aankomstdatum()))
                .with("Uitkering sinds", facts.uitkering().map(Uitkering::van).map(Leesbaar::date))
                .with("Uitkering tot en met", lastDay(facts).map(Leesbaar::date))
                .with("Regisseur", facts.regisseur())
                .with("Telefoonnummer", facts.contact().telefoon().map(Telefoon::value))
                .with("E-mailadres", facts.contact().email().map(Email::value))
                .with("Adres", facts.contact().adres().map(RegistratieDeel::adres))
                .with("Notitie", facts.contact().notitie().map(Notitie::value));
    }

    private static Optional<LocalDate> lastDay(Registratie facts) {
        return facts.uitkering().flatMap(Uitkering::tot);
    }

    private static Optional<String> talen(Taalprofiel profiel) {
        return Optional.of(
                        profiel.talen().stream().map(one -> one.taal().naam()).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private static String tolk(Tolkbehoefte tolk) {
        return switch (tolk) {
            case Tolkbehoefte.Nodig nodig -> "nodig, " + nodig.taal().naam();
            case Tolkbehoefte.NietNodig none -> "niet nodig";
        };
    }

    private static String adres(Adres adres) {
        return "%s %s, %s %s".formatted(adres.straat(), adres.huisnummer(), adres.postcode(), adres.woonplaats());
    }

    private static String geslacht(Geslacht geslacht) {
        return switch (geslacht) {
            case M -> "man";
            case V -> "vrouw";
            case X -> "onbekend of geen van beide";
        };
    }

    private static String taal(Taal taal) {
        return switch (taal) {
            case NL -> "Nederlands";
            case EN -> "Engels";
            case AR -> "Arabisch";
            case TI -> "Tigrinya";
            case FA -> "Farsi";
            case TR -> "Turks";
            case UK -> "Oekraïens";
        };
    }
}
