package nl.drentscheaa.inburgering.intake.radar;

import java.util.List;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows what was measured and what the answers suggest now, and records that it was shown. */
@Service
public class FindRadar {

    private final Nieuwkomers nieuwkomers;
    private final Radars radars;
    private final Radarinstrumenten instrumenten;
    private final Voorstellen voorstellen;
    private final Logboek logboek;

    FindRadar(
            Nieuwkomers nieuwkomers,
            Radars radars,
            Radarinstrumenten instrumenten,
            Voorstellen voorstellen,
            Logboek logboek) {
        this.nieuwkomers = nieuwkomers;
        this.radars = radars;
        this.instrumenten = instrumenten;
        this.voorstellen = voorstellen;
        this.logboek = logboek;
    }

    /** @throws NotFound when the municipality has no such newcomer */
    public Radar get(NieuwkomerId id) {
        Radar radar = radars.get(known(id));
        logboek.record(RadarVerwerking.RAADPLEGEN, id.value());
        return radar;
    }

    /**
     * What the answers suggest, by the rules that a new measurement is taken with.
     *
     * @throws NotFound when the municipality has no such newcomer
     */
    public List<Scorevoorstel> propose(NieuwkomerId id) {
        List<Scorevoorstel> proposed = voorstellen.of(known(id), instrumenten.current());
        logboek.record(RadarVerwerking.RAADPLEGEN, id.value());
        return proposed;
    }

    private NieuwkomerId known(NieuwkomerId id) {
        return nieuwkomers.find(id).orElseThrow(NotFound::new).id();
    }
}
