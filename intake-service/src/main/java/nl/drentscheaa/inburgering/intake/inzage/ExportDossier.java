package nl.drentscheaa.inburgering.intake.inzage;

import java.time.Clock;
import java.util.List;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdelen;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Gathers all that is kept about a person. Source: AVG art. 15 and 20. */
@Service
public class ExportDossier {

    private final Nieuwkomers nieuwkomers;
    private final Dossierdelen delen;
    private final Logboek logboek;
    private final Clock clock;

    ExportDossier(Nieuwkomers nieuwkomers, Dossierdelen delen, Logboek logboek, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.delen = delen;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @throws NotFound when the municipality has no such newcomer */
    public Export export(NieuwkomerId id) {
        if (nieuwkomers.find(id).isEmpty()) {
            throw new NotFound();
        }
        logboek.record(InzageVerwerking.EXPORTEREN, id.value());
        List<Rubriek> kept = delen.all().stream()
                .map((Dossierdeel deel) -> deel.export(id))
                .filter(rubriek -> !rubriek.isEmpty())
                .toList();
        return new Export(id, Tenancy.current().naam(), clock.instant(), kept);
    }
}
