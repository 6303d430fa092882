package nl.drentscheaa.inburgering.intake.inzage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdelen;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Gathers all that is kept about a person, in dossiers that went up in this one as well. Source: AVG art. 15 and 20. */
@Service
public class ExportDossier {

    /**
     * The newest lines of who looked. Each takes some milliseconds to lay out: with more of them a person waits too
     * long. It is said when there are more, and the list itself gives them.
     */
    public static final int MOST_INZAGES = 2_000;

    private static final int AT_ONCE = 500;

    private final Nieuwkomers nieuwkomers;
    private final Dossierdelen delen;
    private final Inzagen inzagen;
    private final Logboek logboek;
    private final Clock clock;

    ExportDossier(Nieuwkomers nieuwkomers, Dossierdelen delen, Inzagen inzagen, Logboek logboek, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.delen = delen;
        this.inzagen = inzagen;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @throws NotFound when the municipality has no such newcomer */
    public Export export(NieuwkomerId id) {
        record(id, InzageVerwerking.EXPORTEREN);
        return gather(id, Optional.empty());
    }

    /**
     * With who looked, this time included.
     *
     * @throws NotFound when the municipality has no such newcomer
     */
    public Export exportWithInzages(NieuwkomerId id) {
        record(id, InzageVerwerking.EXPORTEREN);
        record(id, InzageVerwerking.VERANTWOORDEN);
        return gather(id, Optional.of(newest(id)));
    }

    private void record(NieuwkomerId id, InzageVerwerking verwerking) {
        if (nieuwkomers.find(id).isEmpty()) {
            throw new NotFound();
        }
        logboek.record(
                verwerking,
                nieuwkomers.listAllOf(id).stream().map(NieuwkomerId::value).toList());
    }

    private Export gather(NieuwkomerId id, Optional<List<Inzageregel>> inzages) {
        Stream<Rubriek> samengevoegd = nieuwkomers.findAll(nieuwkomers.listAllOf(id)).stream()
                .filter(one -> !one.id().equals(id))
                .map(one -> Rubriek.of("Samengevoegd dossier "
                                + one.registratie().dossiernummer().value())
                        .with(kept(one.id())));
        List<Rubriek> all = Stream.concat(kept(id).stream(), samengevoegd).toList();
        return new Export(id, Tenancy.current().naam(), clock.instant(), all, inzages);
    }

    private List<Rubriek> kept(NieuwkomerId id) {
        return delen.all().stream()
                .map((Dossierdeel deel) -> deel.export(id))
                .filter(rubriek -> !rubriek.isEmpty())
                .toList();
    }

    private List<Inzageregel> newest(NieuwkomerId id) {
        Set<String> ids = delen.idsOf(id);
        var all = new ArrayList<Inzageregel>();
        Optional<Inzagen.Positie> after = Optional.empty();
        while (all.size() < MOST_INZAGES) {
            List<Inzageregel> next = inzagen.list(ids, after, AT_ONCE);
            all.addAll(next);
            if (next.size() < AT_ONCE) {
                break;
            }
            after = Optional.of(Inzagen.Positie.of(next.getLast()));
        }
        return all;
    }
}
