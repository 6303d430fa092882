package nl.drentscheaa.inburgering.intake.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import org.springframework.stereotype.Component;

/** What is registered of the newcomer. It stands here, since what a newcomer is knows nothing of dossiers. */
@Component
class RegistratieDeel implements Dossierdeel {

    static final Deelnaam NAAM = new Deelnaam("registratie", "Registratie");

    private final Nieuwkomers nieuwkomers;
    private final Clock clock;

    RegistratieDeel(Nieuwkomers nieuwkomers, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.clock = clock;
    }

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        return nieuwkomers
                .find(id)
                .map(nieuwkomer -> read(nieuwkomer.registratie()))
                .orElseGet(() -> Rubriek.of(NAAM.titel()));
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
    }

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg(
                "Naam, geboortedatum, BSN, dossiernummer, telefoonnummer, e-mailadres en notitie.",
                "Dat er een dossier was. In de cijfers blijven de persoon zonder naam, de geboortemaand, de nationaliteit,"
                        + " de wet, de aankomst en de uitkering tellen.");
    }

    private static Rubriek read(Registratie facts) {
        return Rubriek.of(NAAM.titel())
                .with("Naam", facts.naam().weergave())
                .with("Geboortedatum", Leesbaar.date(facts.geboortedatum()))
                .with("Burgerservicenummer", facts.bsn().map(Bsn::value))
                .with("Dossiernummer", facts.dossiernummer().value())
                .with("Geslacht", geslacht(facts.geslacht()))
                .with("Nationaliteit", facts.nationaliteit().naam())
                .with("Taal", taal(facts.voorkeurstaal()))
                .with("Wet", facts.regime().code())
                .with("In de gemeente sinds", Leesbaar.date(facts.aankomstdatum()))
                .with("Uitkering sinds", facts.uitkering().map(Uitkering::van).map(Leesbaar::date))
                .with("Uitkering tot en met", lastDay(facts).map(Leesbaar::date))
                .with("Regisseur", facts.regisseur())
                .with("Telefoonnummer", facts.contact().telefoon().map(Telefoon::value))
                .with("E-mailadres", facts.contact().email().map(Email::value))
                .with("Notitie", facts.contact().notitie().map(Notitie::value));
    }

    private static Optional<LocalDate> lastDay(Registratie facts) {
        return facts.uitkering().flatMap(Uitkering::tot);
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
