package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * The handover of one person. It never changes after the person was handed over or turned out not to come.
 *
 * @param medischeToelichting what the medical attention is about; for who may see it
 */
public record Overdracht(
        Plek plek,
        Verwachting verwachting,
        Overdrachtsdossier dossier,
        Verloop verloop,
        Optional<Toelichting> medischeToelichting) {

    /** Somebody who was announced. */
    static Overdracht announce(Optional<String> organisatie, Verwachting verwachting, Overdrachtsdossier dossier) {
        return new Overdracht(
                new Plek(OverdrachtId.random(), organisatie, Optional.empty(), 0),
                verwachting,
                dossier,
                Verloop.announced(verwachting.aangekondigdOp()),
                Optional.empty());
    }

    /**
     * Somebody of whom COA's file tells.
     *
     * @throws InvalidValue when the person was announced or born after today
     */
    public static Overdracht fromCoa(Verwachting verwachting, Overdrachtsdossier dossier, LocalDate today) {
        return announce(Optional.of(Inzage.COA), verwachting.refuseFuture(today), dossier);
    }

    /** The same under an id that was chosen before it is stored. */
    public Overdracht under(OverdrachtId id) {
        return new Overdracht(plek.under(id), verwachting, dossier, verloop, medischeToelichting);
    }

    /** Whether anything was changed since it was stored the first time. */
    public boolean wasChanged() {
        return plek.version() > 1;
    }

    public OverdrachtId id() {
        return plek.id();
    }

    public Overdrachtstatus status() {
        return verloop.status();
    }

    /** Whether the person should have lived here before this day. */
    public boolean isTeLaat(LocalDate today) {
        return Overdrachtstatus.ONDERWEG.contains(status())
                && verwachting.verwachtOp().filter(today::isAfter).isPresent();
    }

    /**
     * @throws RuleBroken when it is closed
     * @throws InvalidValue when the announcement would move past the step that came after it
     */
    Overdracht change(Verwachting changed, Overdrachtsdossier told) {
        requireOpen();
        return new Overdracht(plek, changed, told, verloop.announcedOn(changed.aangekondigdOp()), medischeToelichting);
    }

    /** @throws RuleBroken when it is closed */
    Overdracht explain(Optional<Toelichting> toelichting) {
        requireOpen();
        return new Overdracht(plek, verwachting, dossier, verloop, toelichting);
    }

    /** @throws RuleBroken for a step that cannot be taken, and for the handover itself: see {@link #complete} */
    Overdracht move(Statusovergang next, LocalDate today) {
        if (next.status() == Overdrachtstatus.OVERGEDRAGEN) {
            throw new RuleBroken("overdragen-met-nieuwkomer");
        }
        return new Overdracht(plek, verwachting, dossier, verloop.proceed(next, today), medischeToelichting);
    }

    /** @throws RuleBroken as long as the person has not moved in */
    Overdracht complete(NieuwkomerId nieuwkomer, LocalDate datum, LocalDate today) {
        var last = new Statusovergang(Overdrachtstatus.OVERGEDRAGEN, datum, Optional.empty());
        return new Overdracht(
                plek.with(nieuwkomer), verwachting, dossier, verloop.proceed(last, today), medischeToelichting);
    }

    /** With its days and nothing that tells who it was about. */
    Overdracht erased() {
        return new Overdracht(
                plek, verwachting.erased(plek.id()), Overdrachtsdossier.LEEG, verloop.erased(), Optional.empty());
    }

    private void requireOpen() {
        if (!status().isOpen()) {
            throw new RuleBroken("overdracht-gesloten");
        }
    }
}
