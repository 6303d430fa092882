package nl.drentscheaa.inburgering.intake.overdracht.csv;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** A choice as a file writes it: the name in lower case with hyphens, whatever its case. */
final class Keuze {

    private Keuze() {}

    /** @throws InvalidValue that names what can be chosen */
    static <E extends Enum<E>> Column<E> column(String name, Class<E> type) {
        return Column.of(
                name,
                text -> Stream.of(type.getEnumConstants())
                        .filter(one -> codeOf(one).equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidValue(
                                "keuze-onbekend",
                                Stream.of(type.getEnumConstants())
                                        .map(Keuze::codeOf)
                                        .collect(Collectors.joining(", ")))));
    }

    private static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
