package nl.drentscheaa.inburgering.monitoring.caseload;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param van the first day; absent when it has no beginning
 * @param tot the day after the last
 */
public record Periode(Optional<LocalDate> van, LocalDate tot) {

    public boolean contains(LocalDate day) {
        return day.isBefore(tot) && van.filter(day::isBefore).isEmpty();
    }
}
