package nl.drentscheaa.inburgering.intake.overdracht.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.overdracht.Inzage;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus;
import nl.drentscheaa.inburgering.intake.overdracht.Selectie;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Which part of the list an address asks for. */
final class Selecties {

    private Selecties() {}

    /** @throws InvalidInput for a status that does not exist */
    static Selectie of(@Nullable String status, boolean teLaat, Inzage inzage, LocalDate today) {
        Set<Overdrachtstatus> asked = status == null ? Overdrachtstatus.OPEN : Set.of(statusOf(status));
        return new Selectie(
                asked.stream()
                        .filter(one -> inzage.organisatie().isEmpty() || one.isOpen())
                        .filter(one -> !teLaat || Overdrachtstatus.ONDERWEG.contains(one))
                        .collect(Collectors.toUnmodifiableSet()),
                teLaat ? Optional.of(today) : Optional.empty(),
                inzage.organisatie());
    }

    private static Overdrachtstatus statusOf(String text) {
        return Stream.of(Overdrachtstatus.values())
                .filter(one -> codeOf(one).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.inQuery(
                        "status",
                        "keuze-onbekend",
                        Stream.of(Overdrachtstatus.values())
                                .map(Selecties::codeOf)
                                .collect(Collectors.joining(", ")))));
    }

    private static String codeOf(Overdrachtstatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
