package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows newcomers, and records that they were shown. */
@Service
public class FindNieuwkomers {

    /**
     * Part of a list.
     *
     * @param volgende where it goes on; absent at its end
     */
    public record Deel(List<NieuwkomerRegel> items, Optional<Positie> volgende) {}

    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;

    FindNieuwkomers(Nieuwkomers nieuwkomers, Logboek logboek) {
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
    }

    /** @throws NotFound when the municipality has no such newcomer */
    public Nieuwkomer get(NieuwkomerId id) {
        Nieuwkomer found = nieuwkomers.find(id).orElseThrow(NotFound::new);
        logboek.record(NieuwkomerVerwerking.RAADPLEGEN, id.value());
        return found;
    }

    /** All newcomers of the municipality, in an order. */
    public Deel list(Volgorde volgorde, Optional<Positie> after, int limit) {
        return part(
                // One more than asked for tells whether there is more.
                nieuwkomers.list(volgorde, after, limit + 1),
                limit,
                NieuwkomerVerwerking.RAADPLEGEN,
                volgorde::sleutelOf);
    }

    /** The newcomers who fit, by name. */
    public Deel search(Zoekopdracht zoekopdracht, Optional<Positie> after, int limit) {
        return part(
                nieuwkomers.search(zoekopdracht, after, limit + 1),
                limit,
                NieuwkomerVerwerking.ZOEKEN,
                NieuwkomerRegel::sorteersleutel);
    }

    private Deel part(
            List<NieuwkomerRegel> found,
            int limit,
            NieuwkomerVerwerking verwerking,
            Function<NieuwkomerRegel, String> sleutel) {
        boolean more = found.size() > limit;
        List<NieuwkomerRegel> items =
                logboek.recorded(verwerking, more ? found.subList(0, limit) : found, NieuwkomerRegel::id);
        return new Deel(
                items,
                more
                        ? Optional.of(new Positie(
                                sleutel.apply(items.getLast()),
                                items.getLast().id().value()))
                        : Optional.empty());
    }
}
