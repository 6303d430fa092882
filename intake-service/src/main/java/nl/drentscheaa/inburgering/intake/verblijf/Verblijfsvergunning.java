package nl.drentscheaa.inburgering.intake.verblijf;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The permit of a newcomer. The number of the document is never kept: nothing here needs it.
 *
 * @param van the first day
 * @param tot the last day; absent for a permit without end
 */
public record Verblijfsvergunning(Verblijfsstatus status, LocalDate van, Optional<LocalDate> tot) {

    /** @throws InvalidValue when it ends before it begins */
    public Verblijfsvergunning {
        if (tot.filter(last -> last.isBefore(van)).isPresent()) {
            throw new InvalidValue("verblijf-tot-voor-van").at("verblijfTot");
        }
    }

    /** @throws InvalidValue when a ground or a first day stands alone, or a last day without them */
    public static Optional<Verblijfsvergunning> of(
            Optional<Verblijfsstatus> status, Optional<LocalDate> van, Optional<LocalDate> tot) {
        if (status.isEmpty() && (van.isPresent() || tot.isPresent())) {
            throw new InvalidValue("verblijf-zonder-status").at("verblijfsstatus");
        }
        if (status.isPresent() && van.isEmpty()) {
            throw new InvalidValue("verblijf-zonder-begin").at("verblijfVan");
        }
        return status.flatMap(ground -> van.map(first -> new Verblijfsvergunning(ground, first, tot)));
    }
}
