package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * The steps of an arrival, oldest first. Forward goes one step at a time; back, or out, goes with a reason; after the
 * handover there is a dossier, so nothing goes back from there. Steps stand in the order of their days.
 *
 * <p>Source: policy note §3.3, the warm handover from COA; the order is that of §1.2 and §3.1.
 */
public record Verloop(List<Statusovergang> overgangen) {

    public Verloop {
        overgangen = List.copyOf(overgangen);
        if (overgangen.isEmpty()) {
            throw new IllegalArgumentException("an arrival begins with its announcement");
        }
    }

    /** As it begins. */
    public static Verloop announced(LocalDate datum) {
        return new Verloop(List.of(new Statusovergang(Overdrachtstatus.AANGEKONDIGD, datum, Optional.empty())));
    }

    public Overdrachtstatus status() {
        return overgangen.getLast().status();
    }

    public LocalDate aangekondigdOp() {
        return overgangen.getFirst().datum();
    }

    /** The day of the move; absent as long as there was none, and when it was taken back. */
    public Optional<LocalDate> verhuisdOp() {
        return switch (status()) {
            case VERHUISD, OVERGEDRAGEN ->
                overgangen.reversed().stream()
                        .filter(one -> one.status() == Overdrachtstatus.VERHUISD)
                        .map(Statusovergang::datum)
                        .findFirst();
            case AANGEKONDIGD, WONING_GEVONDEN, VERVALLEN -> Optional.empty();
        };
    }

    /**
     * @throws RuleBroken for a step that cannot follow the last one
     * @throws InvalidValue for a day before the last step or after today, and for a step back without a reason
     */
    Verloop proceed(Statusovergang next, LocalDate today) {
        Overdrachtstatus present = status();
        boolean forward = next.status().follows(present);
        if (!forward && !isWayBack(present, next.status())) {
            throw new RuleBroken("statusovergang-onmogelijk");
        }
        if (!forward && next.reden().isEmpty()) {
            throw new InvalidValue("reden-ontbreekt").at("reden");
        }
        if (next.datum().isBefore(overgangen.getLast().datum())) {
            throw new InvalidValue("statusdatum-voor-vorige").at("datum");
        }
        if (next.datum().isAfter(today)) {
            throw new InvalidValue("statusdatum-in-toekomst").at("datum");
        }
        return new Verloop(Stream.concat(overgangen.stream(), Stream.of(next)).toList());
    }

    /** @throws InvalidValue when the next step came before that day */
    Verloop announcedOn(LocalDate datum) {
        if (overgangen.stream().skip(1).anyMatch(later -> later.datum().isBefore(datum))) {
            throw new InvalidValue("aankondiging-na-volgende").at("aangekondigdOp");
        }
        var first = new Statusovergang(Overdrachtstatus.AANGEKONDIGD, datum, Optional.empty());
        return new Verloop(
                Stream.concat(Stream.of(first), overgangen.stream().skip(1)).toList());
    }

    /** Without the reasons. */
    Verloop erased() {
        return new Verloop(overgangen.stream()
                .map(one -> new Statusovergang(one.status(), one.datum(), Optional.empty()))
                .toList());
    }

    /** Back to an earlier step, out of the list, or back in at its beginning. */
    private static boolean isWayBack(Overdrachtstatus present, Overdrachtstatus next) {
        return switch (present) {
            case OVERGEDRAGEN -> false;
            case VERVALLEN -> next == Overdrachtstatus.AANGEKONDIGD;
            case AANGEKONDIGD, WONING_GEVONDEN, VERHUISD ->
                next == Overdrachtstatus.VERVALLEN || next.ordinal() < present.ordinal();
        };
    }
}
