package nl.drentscheaa.inburgering.monitoring.caseload;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Finds a constant by the code under which the world outside knows it. */
final class Codes {

    private Codes() {}

    /** @throws InvalidValue naming the codes there are */
    static <E extends Enum<E>> E find(E[] constants, Function<E, String> code, String wanted) {
        return Stream.of(constants)
                .filter(constant -> code.apply(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "keuze-onbekend", Stream.of(constants).map(code).collect(Collectors.joining(", "))));
    }
}
