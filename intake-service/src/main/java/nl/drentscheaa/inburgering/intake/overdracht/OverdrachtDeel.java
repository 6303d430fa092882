package nl.drentscheaa.inburgering.intake.overdracht;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.springframework.stereotype.Component;

/**
 * What COA told before the newcomer came. It does not move as a handover: the municipality that COA handed the person
 * over to counts the housing, and no other one. To read, it goes along with the rest.
 */
@Component
class OverdrachtDeel implements Dossierdeel {

    private static final Deelnaam NAAM = new Deelnaam("overdracht", "Overdracht door COA");

    private final Overdrachten overdrachten;
    private final FieldEncryption encryption;

    OverdrachtDeel(Overdrachten overdrachten, FieldEncryption encryption) {
        this.overdrachten = overdrachten;
        this.encryption = encryption;
    }

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        return Rubriek.of(NAAM.titel())
                .with(overdrachten.findOf(id).stream().map(OverdrachtDeel::read).toList());
    }

    @Override
    public Optional<Pakket> pack(NieuwkomerId id) {
        return Optional.empty();
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        throw new IllegalStateException("a handover does not move");
    }

    /** Until the end of the handover its own key was in use. */
    @Override
    public void erase(NieuwkomerId id) {
        for (Overdracht overdracht : overdrachten.findOf(id)) {
            encryption.destroyKey(overdracht.id().value());
            overdrachten.save(overdracht.erased());
        }
    }

    /** Until the registration the log has the id of the handover. */
    @Override
    public Set<String> otherIds(NieuwkomerId id) {
        return overdrachten.findOf(id).stream()
                .map(overdracht -> overdracht.id().value())
                .collect(Collectors.toSet());
    }

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg(
                "Naam, geboortedatum, BSN, het kenmerk van COA en alles wat COA over de persoon vertelde.",
                "De dagen van de overdracht, voor de taakstelling.");
    }

    private static Rubriek read(Overdracht overdracht) {
        Verwachting expected = overdracht.verwachting();
        return Rubriek.of("Overdracht " + expected.kenmerk())
                .with("Naam", expected.persoon().naam().weergave())
                .with("Geboortedatum", Leesbaar.date(expected.persoon().geboortedatum()))
                .with("Burgerservicenummer", expected.persoon().bsn().map(Bsn::value))
                .with("Kenmerk van het gezin", expected.gezin().map(Kenmerk::value))
                .with("Verwacht op", expected.verwachtOp().map(Leesbaar::date))
                .with("Medische toelichting", overdracht.medischeToelichting().map(Toelichting::value))
                .with(read(overdracht.dossier()))
                .with(read(overdracht.verloop()));
    }

    private static Rubriek read(Overdrachtsdossier told) {
        Taalniveaus niveaus = told.taalniveaus();
        return Rubriek.of("Wat COA vertelde")
                .with("Voorinburgering", told.voorinburgering().map(Leesbaar::words))
                .with("Lezen", niveaus.lezen().map(Enum::name))
                .with("Schrijven", niveaus.schrijven().map(Enum::name))
                .with("Luisteren", niveaus.luisteren().map(Enum::name))
                .with("Spreken", niveaus.spreken().map(Enum::name))
                .with("Medische aandacht", told.medischeAandacht().map(Leesbaar::words))
                .with("Gezinshereniging", told.gezinshereniging().map(Leesbaar::words))
                .with("Opleiding", told.opleiding().map(Toelichting::value))
                .with("Werkervaring", told.werkervaring().map(Toelichting::value))
                .with("Contactpersoon", told.contactpersoon().map(OverdrachtDeel::read))
                .with("Opvanglocatie", told.opvanglocatie())
                .with("Slaapkamers", told.slaapkamers().map(String::valueOf));
    }

    private static String read(Contactpersoon contact) {
        return String.join(
                ", ",
                List.of(
                                Optional.of(contact.naam()),
                                contact.telefoon().map(Telefoon::value),
                                contact.email().map(Email::value))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Rubriek read(Verloop verloop) {
        Rubriek read = Rubriek.of("Verloop");
        for (Statusovergang one : verloop.overgangen()) {
            String status = Leesbaar.words(one.status());
            read = read.with(Leesbaar.date(one.datum()), status)
                    .with("Reden", one.reden().map(Toelichting::value));
        }
        return read;
    }
}
