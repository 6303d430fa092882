package nl.drentscheaa.inburgering.intake.radar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Records what a professional decides on each axis, beside what the answers suggest. */
@Service
public class MeasureRadar {

    private final Nieuwkomers nieuwkomers;
    private final Radars radars;
    private final Radarinstrumenten instrumenten;
    private final Voorstellen voorstellen;
    private final Logboek logboek;
    private final Clock clock;

    MeasureRadar(
            Nieuwkomers nieuwkomers,
            Radars radars,
            Radarinstrumenten instrumenten,
            Voorstellen voorstellen,
            Logboek logboek,
            Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.radars = radars;
        this.instrumenten = instrumenten;
        this.voorstellen = voorstellen;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * Takes a new measurement. What the answers suggest is found out here: nobody can send a proposal.
     *
     * @param door the name of the professional
     * @param besluiten one per axis
     * @throws NotFound when the municipality has no such newcomer
     * @throws InvalidInput when a score departs from its proposal without a reason
     */
    public Radar measure(
            NieuwkomerId id, ExpectedVersion expected, String door, LocalDate datum, Map<Domein, Besluit> besluiten) {
        Radar radar = open(id, expected, datum);
        Radarinstrument instrument = instrumenten.current();
        List<Asmeting> assen = voorstellen.of(id, instrument).stream()
                .map(voorstel -> Asmeting.of(voorstel, besluitOn(voorstel.domein(), besluiten)))
                .toList();
        radar.measure(instrument.versie(), new Vastlegging(datum, assen, door, clock.instant(), Optional.empty()));
        logboek.record(RadarVerwerking.METEN, id.value());
        return radars.save(radar);
    }

    /**
     * Puts a measurement right. The proposals stay those of the day itself; the same once more changes nothing.
     *
     * @throws NotFound when there is no such newcomer or measurement
     * @throws InvalidInput when a score departs from its proposal without a reason
     */
    public Radar correct(
            NieuwkomerId id,
            int nummer,
            ExpectedVersion expected,
            String door,
            LocalDate datum,
            Map<Domein, Besluit> besluiten,
            Toelichting waarom) {
        Radar radar = open(id, expected, datum);
        Vastlegging wrong = radar.get(nummer).geldend();
        logboek.record(RadarVerwerking.CORRIGEREN, id.value());
        if (wrong.decidesAs(datum, besluiten)) {
            return radar;
        }
        List<Asmeting> assen = wrong.assen().stream()
                .map(as -> as.with(besluitOn(as.domein(), besluiten)))
                .toList();
        radar.correct(nummer, new Vastlegging(datum, assen, door, clock.instant(), Optional.of(waarom)));
        return radars.save(radar);
    }

    private Radar open(NieuwkomerId id, ExpectedVersion expected, LocalDate datum) {
        Radar radar =
                radars.get(nieuwkomers.findOpen(id).orElseThrow(NotFound::new).id());
        expected.requireIs(radar.version());
        if (datum.isAfter(LocalDate.now(clock))) {
            throw new InvalidValue("meting-in-toekomst").at("datum");
        }
        return radar;
    }

    private static Besluit besluitOn(Domein domein, Map<Domein, Besluit> besluiten) {
        return Optional.ofNullable(besluiten.get(domein)).orElseThrow();
    }
}
