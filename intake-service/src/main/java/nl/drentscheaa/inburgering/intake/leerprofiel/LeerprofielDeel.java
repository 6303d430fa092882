package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.springframework.stereotype.Component;

/** What was known of the learning at each moment, and the routes that were chosen. */
@Component
class LeerprofielDeel implements Dossierdeel {

    private static final Deelnaam NAAM = new Deelnaam("leerprofiel", "Leerprofiel");

    private final Leerprofielen leerprofielen;
    private final Clock clock;

    LeerprofielDeel(Leerprofielen leerprofielen, Clock clock) {
        this.leerprofielen = leerprofielen;
        this.clock = clock;
    }

    /** Latest first, as a profile has them. */
    record Inhoud(List<Vastlegging> vastleggingen, List<Routebesluit> besluiten) {}

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        Leerprofiel leerprofiel = leerprofielen.get(id);
        return Rubriek.of(NAAM.titel())
                .with(leerprofiel.besluiten().stream().map(this::read).toList())
                .with(leerprofiel.vastleggingen().stream().map(this::read).toList());
    }

    @Override
    public Optional<Pakket> pack(NieuwkomerId id) {
        Leerprofiel leerprofiel = leerprofielen.get(id);
        return leerprofiel.vastleggingen().isEmpty()
                ? Optional.empty()
                : Optional.of(Pakket.of(new Inhoud(leerprofiel.vastleggingen(), leerprofiel.besluiten())));
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        Leerprofiel leerprofiel = leerprofielen.get(id);
        if (leerprofiel.vastleggingen().isEmpty()) {
            Inhoud inhoud = pakket.open(Inhoud.class);
            leerprofiel.takeIn(inhoud.vastleggingen(), inhoud.besluiten());
            leerprofielen.save(leerprofiel);
        }
    }

    /** All that tells what somebody can is encrypted. */
    @Override
    public void erase(NieuwkomerId id) {}

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg(
                "De leerbaarheidstoets, school, schrift, taalniveau en certificaten, en elke keuze van een leerroute met"
                        + " de redenen.",
                "De dagen waarop iets is vastgelegd.");
    }

    private Rubriek read(Routebesluit besluit) {
        Rubriek read = Rubriek.of("Leerroute gekozen op " + Leesbaar.moment(besluit.op(), clock.getZone()))
                .with("Leerroute", Leesbaar.words(besluit.gekozen()))
                .with("Voorgesteld", Leesbaar.words(besluit.voorstel().leerroute()))
                .with("Reden van een andere keuze", besluit.reden().map(Toelichting::value))
                .with("Door", besluit.door());
        for (Routereden reden : besluit.voorstel().redenen()) {
            read = read.with("Waarom voorgesteld", reden.tekst());
        }
        return read;
    }

    private Rubriek read(Vastlegging vastlegging) {
        Leergegevens known = vastlegging.gegevens();
        Taalniveaus niveaus = known.taalniveaus();
        return Rubriek.of("Vastgelegd op " + Leesbaar.moment(vastlegging.op(), clock.getZone()))
                .with("Leerbaarheidstoets", known.toets().map(LeerprofielDeel::read))
                .with("Leest en schrijft in", known.geletterdheid().map(LeerprofielDeel::read))
                .with("Jaren naar school", known.schooljaren().map(String::valueOf))
                .with("Hoogste diploma", known.opleidingsniveau().map(Leesbaar::words))
                .with("Startkwalificatie", known.startkwalificatie().map(Leesbaar::words))
                .with("Lezen", niveaus.lezen().map(Leesbaar::words))
                .with("Schrijven", niveaus.schrijven().map(Leesbaar::words))
                .with("Luisteren", niveaus.luisteren().map(Leesbaar::words))
                .with("Spreken", niveaus.spreken().map(Leesbaar::words))
                .with("Certificaten en cursussen", known.certificaten().map(Toelichting::value))
                .with("Door", vastlegging.door());
    }

    private static String read(Leerbaarheidstoets toets) {
        String score = toets.score()
                .map(good ->
                        ", score %d van %d, vereist %d".formatted(good, Leerbaarheidstoets.VRAGEN, toets.vereist()))
                .orElse("");
        return Leesbaar.date(toets.datum()) + score + ", B1 " + Leesbaar.words(toets.uitslag());
    }

    private static String read(Geletterdheid geletterdheid) {
        return geletterdheid.schriften().isEmpty()
                ? "geen enkel schrift"
                : geletterdheid.schriften().stream()
                        .sorted()
                        .map(Leesbaar::words)
                        .collect(Collectors.joining(", "));
    }
}
