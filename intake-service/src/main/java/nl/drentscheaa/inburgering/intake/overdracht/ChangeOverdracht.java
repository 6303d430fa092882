package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Changes what is told of somebody who is expected, and how far the arrival is. */
@Service
public class ChangeOverdracht {

    private final FindOverdrachten find;
    private final Overdrachten overdrachten;
    private final Logboek logboek;
    private final Clock clock;

    ChangeOverdracht(FindOverdrachten find, Overdrachten overdrachten, Logboek logboek, Clock clock) {
        this.find = find;
        this.overdrachten = overdrachten;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such handover for these eyes */
    public Overdracht change(
            OverdrachtId id,
            ExpectedVersion expected,
            Inzage inzage,
            Verwachting verwachting,
            Overdrachtsdossier dossier) {
        Verwachting checked = verwachting.refuseFuture(LocalDate.now(clock));
        return apply(id, expected, inzage, OverdrachtVerwerking.WIJZIGEN, present -> present.change(checked, dossier));
    }

    /** @throws NotFound when there is no such handover */
    public Overdracht move(OverdrachtId id, ExpectedVersion expected, Inzage inzage, Statusovergang next) {
        LocalDate today = LocalDate.now(clock);
        return apply(id, expected, inzage, OverdrachtVerwerking.WIJZIGEN, present -> present.move(next, today));
    }

    /** @param toelichting without one, what was told is taken away */
    public Overdracht explain(
            OverdrachtId id, ExpectedVersion expected, Inzage inzage, Optional<Toelichting> toelichting) {
        return apply(
                id, expected, inzage, OverdrachtVerwerking.MEDISCH_WIJZIGEN, present -> present.explain(toelichting));
    }

    /** What the medical attention is about, for who may see it. */
    public Overdracht explanation(OverdrachtId id, Inzage inzage) {
        Overdracht found = find.require(id, inzage);
        logboek.record(OverdrachtVerwerking.MEDISCH_RAADPLEGEN, found.plek().betrokkene());
        return found;
    }

    private Overdracht apply(
            OverdrachtId id,
            ExpectedVersion expected,
            Inzage inzage,
            OverdrachtVerwerking verwerking,
            UnaryOperator<Overdracht> change) {
        Overdracht present = find.require(id, inzage);
        expected.requireIs(present.plek().version());
        Overdracht changed = change.apply(present);
        logboek.record(verwerking, changed.plek().betrokkene());
        return changed.equals(present) ? present : overdrachten.save(changed);
    }
}
