package nl.drentscheaa.inburgering.reporting.tabel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.tenancy.FanOut;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.PerGemeente;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.Unavailable;
import nl.drentscheaa.inburgering.reporting.persoon.Personen;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon;
import org.springframework.stereotype.Service;

/** Counts the people of one municipality, or of several and adds those up. */
@Service
public class Tellingen {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /**
     * A count over several municipalities.
     *
     * @param telling their sum
     * @param gemeenten which those are
     * @param standVan the moment up to which all of them are complete
     */
    public record Samen<T>(T telling, Collection<GemeenteId> gemeenten, Instant standVan) {}

    private final Personen personen;
    private final FanOut fanOut;

    Tellingen(Personen personen, FanOut fanOut) {
        this.personen = personen;
        this.fanOut = fanOut;
    }

    public Uitkeringstelling uitkering(LocalDate peildatum) {
        return Uitkeringstelling.count(personen.findPresentOn(peildatum), peildatum);
    }

    public Inburgeringstelling inburgering(LocalDate peildatum) {
        return Inburgeringstelling.count(personen.findPresentOn(peildatum), peildatum);
    }

    public Samen<Uitkeringstelling> uitkering(List<Gemeente> gemeenten, LocalDate peildatum) {
        return together(
                gemeenten, peildatum, people -> Uitkeringstelling.count(people, peildatum), Uitkeringstelling::sum);
    }

    public Samen<Inburgeringstelling> inburgering(List<Gemeente> gemeenten, LocalDate peildatum) {
        return together(
                gemeenten, peildatum, people -> Inburgeringstelling.count(people, peildatum), Inburgeringstelling::sum);
    }

    /** The moment up to which the figures of the bound municipality are complete. */
    public Instant stand() {
        return personen.standOf(Tenancy.current().id());
    }

    /**
     * All or nothing: a sum without one municipality, laid beside the sum with it, gives away that one's figures, the
     * small ones included.
     *
     * @throws Unavailable when one of them does not answer
     */
    private <T> Samen<T> together(
            List<Gemeente> gemeenten,
            LocalDate peildatum,
            Function<List<Persoon>, T> count,
            Function<Collection<T>, T> sum) {
        PerGemeente<T> answers = fanOut.ask(gemeenten, LIMIT, () -> count.apply(personen.findPresentOn(peildatum)));
        if (!answers.unreachable().isEmpty()) {
            throw new Unavailable();
        }
        return new Samen<>(
                sum.apply(answers.values()),
                answers.answers().keySet(),
                answers.answers().keySet().stream()
                        .map(personen::standOf)
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }
}
