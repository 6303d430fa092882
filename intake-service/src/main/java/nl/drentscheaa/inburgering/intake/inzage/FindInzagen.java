package nl.drentscheaa.inburgering.intake.inzage;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdelen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows who saw or changed a dossier, for the person to read. Source: AVG art. 15 lid 1 onder c. */
@Service
public class FindInzagen {

    /**
     * Part of the list.
     *
     * @param volgende where it goes on; absent at its end
     */
    public record Deel(List<Inzageregel> items, Optional<Inzagen.Positie> volgende) {}

    private final Nieuwkomers nieuwkomers;
    private final Dossierdelen delen;
    private final Inzagen inzagen;
    private final Logboek logboek;

    FindInzagen(Nieuwkomers nieuwkomers, Dossierdelen delen, Inzagen inzagen, Logboek logboek) {
        this.nieuwkomers = nieuwkomers;
        this.delen = delen;
        this.inzagen = inzagen;
        this.logboek = logboek;
    }

    /** @throws NotFound when the municipality has no such newcomer */
    public Deel list(NieuwkomerId id, Optional<Inzagen.Positie> after, int limit) {
        if (nieuwkomers.find(id).isEmpty()) {
            throw new NotFound();
        }
        logboek.record(InzageVerwerking.VERANTWOORDEN, id.value());
        // One more than asked for tells whether there is more.
        List<Inzageregel> found = inzagen.list(delen.idsOf(id), after, limit + 1);
        List<Inzageregel> items = found.subList(0, Math.min(limit, found.size()));
        return new Deel(
                items, found.size() > limit ? Optional.of(Inzagen.Positie.of(items.getLast())) : Optional.empty());
    }
}
