package nl.drentscheaa.inburgering.intake.radar;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Deelnaam;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.dossier.Wisgevolg;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.springframework.stereotype.Component;

/** All measurements, with the reasons and the notes. */
@Component
class RadarDeel implements Dossierdeel {

    private static final Deelnaam NAAM = new Deelnaam("radar", "Zelfredzaamheidsradar");

    private final Radars radars;
    private final Radarinstrumenten instrumenten;
    private final Clock clock;

    RadarDeel(Radars radars, Radarinstrumenten instrumenten, Clock clock) {
        this.radars = radars;
        this.instrumenten = instrumenten;
        this.clock = clock;
    }

    private record Inhoud(List<Meting> metingen) {}

    @Override
    public Deelnaam naam() {
        return NAAM;
    }

    @Override
    public Rubriek export(NieuwkomerId id) {
        return Rubriek.of(NAAM.titel())
                .with(radars.get(id).metingen().stream().map(this::read).toList());
    }

    @Override
    public Optional<Pakket> pack(NieuwkomerId id) {
        List<Meting> metingen = radars.get(id).metingen();
        return metingen.isEmpty() ? Optional.empty() : Optional.of(Pakket.of(new Inhoud(metingen)));
    }

    @Override
    public void unpack(NieuwkomerId id, Pakket pakket) {
        Radar radar = radars.get(id);
        if (radar.metingen().isEmpty()) {
            radar.takeIn(pakket.open(Inhoud.class).metingen());
            radars.save(radar);
        }
    }

    /** Scores, reasons and notes are encrypted. */
    @Override
    public void erase(NieuwkomerId id) {}

    @Override
    public Wisgevolg gevolg() {
        return new Wisgevolg(
                "Alle scores, redenen en notities van alle metingen.",
                "De dagen waarop is gemeten. In de cijfers blijven de scores zonder naam tellen.");
    }

    private Rubriek read(Meting meting) {
        String which = meting.nummer() == 0 ? "0-meting" : "Meting " + meting.nummer();
        Radarinstrument instrument = instrumenten.get(meting.instrument());
        return Rubriek.of(which + " van " + Leesbaar.date(meting.geldend().datum()))
                .with(read(meting.geldend(), instrument))
                .with(meting.eerdere().stream()
                        .map(earlier -> read(earlier, instrument))
                        .toList());
    }

    private Rubriek read(Vastlegging vastlegging, Radarinstrument instrument) {
        Rubriek read = Rubriek.of("Vastgelegd op " + Leesbaar.moment(vastlegging.op(), clock.getZone()))
                .with("Door", vastlegging.door())
                .with("Reden van de verbetering", vastlegging.correctie().map(Toelichting::value));
        for (Asmeting as : vastlegging.assen()) {
            String titel = instrument.as(as.domein()).titel();
            Score score = as.besluit().score();
            read = read.with(titel, score + " van 5: " + instrument.niveau(score))
                    .with(titel + ", voorgesteld", as.voorstel().map(Score::toString))
                    .with(titel + ", reden", as.besluit().reden().map(Toelichting::value))
                    .with(titel + ", notitie", as.besluit().notitie().map(Toelichting::value));
        }
        return read;
    }
}
