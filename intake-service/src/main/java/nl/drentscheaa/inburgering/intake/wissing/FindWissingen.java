package nl.drentscheaa.inburgering.intake.wissing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import org.springframework.stereotype.Service;

/** Shows which erasures wait for a second person. */
@Service
public class FindWissingen {

    /** Whose erasure waits, as far as a colleague needs to find the dossier. */
    public record Wachtend(Nieuwkomer nieuwkomer, Wissing wissing) {}

    /**
     * Part of the list.
     *
     * @param volgende where it goes on; absent at its end
     */
    public record Deel(List<Wachtend> items, Optional<Wissingen.Positie> volgende) {}

    private final Wissingen wissingen;
    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;

    FindWissingen(Wissingen wissingen, Nieuwkomers nieuwkomers, Logboek logboek) {
        this.wissingen = wissingen;
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
    }

    /** All that wait, who waits longest first. */
    public Deel list(Optional<Wissingen.Positie> after, int limit) {
        // One more than asked for tells whether there is more.
        List<Wissing> found = wissingen.listProposed(after, limit + 1);
        List<Wissing> items = found.subList(0, Math.min(limit, found.size()));
        return new Deel(
                logboek.recorded(
                        WissingVerwerking.OPSOMMEN,
                        withNames(items),
                        wachtend -> wachtend.nieuwkomer().id()),
                found.size() > limit ? Optional.of(Wissingen.Positie.of(items.getLast())) : Optional.empty());
    }

    /**
     * How many this professional may confirm. Nobody in particular is shown, so nothing is recorded.
     *
     * @param gebruiker the account, which confirms nothing that it proposed
     */
    public long countFor(String gebruiker) {
        return wissingen.countProposedByOthers(gebruiker);
    }

    /** Who is being erased at this moment is not there any more. */
    private List<Wachtend> withNames(List<Wissing> items) {
        Map<NieuwkomerId, Nieuwkomer> known =
                nieuwkomers.findAll(items.stream().map(Wissing::nieuwkomer).toList()).stream()
                        .collect(Collectors.toMap(Nieuwkomer::id, Function.identity()));
        return items.stream()
                .flatMap(wissing -> Optional.ofNullable(known.get(wissing.nieuwkomer()))
                        .map(nieuwkomer -> new Wachtend(nieuwkomer, wissing))
                        .stream())
                .toList();
    }
}
