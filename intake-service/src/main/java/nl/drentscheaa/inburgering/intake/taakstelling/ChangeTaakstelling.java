package nl.drentscheaa.inburgering.intake.taakstelling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Records the number of a half year, or changes it. */
@Service
public class ChangeTaakstelling {

    private final Taakstellingen taakstellingen;
    private final FindTaakstellingen find;
    private final Clock clock;

    ChangeTaakstelling(Taakstellingen taakstellingen, FindTaakstellingen find, Clock clock) {
        this.taakstellingen = taakstellingen;
        this.find = find;
        this.clock = clock;
    }

    /**
     * @param expected 0 when none is recorded
     * @param door the name of who records it
     * @throws RuleBroken for a half year of which nothing can be published yet
     */
    public Taakstellingstand change(Halfjaar halfjaar, ExpectedVersion expected, String door, Opgave opgave) {
        LocalDate today = LocalDate.now(clock);
        Optional<Taakstelling> present = taakstellingen.find(halfjaar);
        expected.requireIs(present.map(Taakstelling::version).orElse(0L));
        // The Rijk publishes at least thirteen weeks ahead, and never more than a year.
        if (halfjaar.compareTo(Halfjaar.containing(today).next().next()) > 0) {
            throw new RuleBroken("halfjaar-te-ver");
        }
        Opgave checked = opgave.refuseFuture(today);
        if (present.filter(known -> known.opgave().equals(checked)).isEmpty()) {
            taakstellingen.save(new Taakstelling(halfjaar, checked, door, clock.instant(), expected.value()));
        }
        return find.find(halfjaar).orElseThrow();
    }
}
