package nl.drentscheaa.inburgering.intake.taakstelling;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachten;
import org.springframework.stereotype.Service;

/** Shows how far the half years are. Nobody in particular is shown, so nothing is recorded in the data log. */
@Service
public class FindTaakstellingen {

    private final Taakstellingen taakstellingen;
    private final Overdrachten overdrachten;

    FindTaakstellingen(Taakstellingen taakstellingen, Overdrachten overdrachten) {
        this.taakstellingen = taakstellingen;
        this.overdrachten = overdrachten;
    }

    /** The last half year first. */
    public List<Taakstellingstand> all() {
        return Reeks.of(taakstellingen.all(), this::realised).reversed();
    }

    /** Absent when no number is recorded. */
    public Optional<Taakstellingstand> find(Halfjaar halfjaar) {
        return all().stream()
                .filter(one -> one.taakstelling().halfjaar().equals(halfjaar))
                .findFirst();
    }

    /** Each person has a handover of their own: a household counts with all who came. */
    private int realised(Halfjaar halfjaar) {
        return Math.toIntExact(overdrachten.countVerhuisd(halfjaar.eersteDag(), halfjaar.laatsteDag()));
    }
}
