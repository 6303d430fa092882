package nl.drentscheaa.inburgering.monitoring.caseload;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How many newcomers stand where.
 *
 * @param termijnBinnen12Maanden those whose term ends in six to twelve months
 * @param metSignaal those with at least one signal
 * @param zonderPlan those for whom no plan has been drawn up
 */
public record Samenvatting(
        Map<Status, Long> perStatus,
        Map<Leerroute, Long> perLeerroute,
        long termijnVerlopen,
        long termijnBinnen6Maanden,
        long termijnBinnen12Maanden,
        long metSignaal,
        long zonderPlan) {

    public long totaal() {
        return perStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All of them together. */
    public static Samenvatting sum(Collection<Samenvatting> parts) {
        return new Samenvatting(
                perCode(parts, Samenvatting::perStatus, Status.class),
                perCode(parts, Samenvatting::perLeerroute, Leerroute.class),
                total(parts, Samenvatting::termijnVerlopen),
                total(parts, Samenvatting::termijnBinnen6Maanden),
                total(parts, Samenvatting::termijnBinnen12Maanden),
                total(parts, Samenvatting::metSignaal),
                total(parts, Samenvatting::zonderPlan));
    }

    /** Every constant is there, also with nobody. */
    private static <E extends Enum<E>> Map<E, Long> perCode(
            Collection<Samenvatting> parts, Function<Samenvatting, Map<E, Long>> counts, Class<E> type) {
        var sum = new EnumMap<E, Long>(type);
        for (E constant : type.getEnumConstants()) {
            sum.put(constant, total(parts, part -> counts.apply(part).getOrDefault(constant, 0L)));
        }
        return sum;
    }

    private static long total(Collection<Samenvatting> parts, ToLongFunction<Samenvatting> figure) {
        return parts.stream().mapToLong(figure).sum();
    }
}
