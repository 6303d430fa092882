package nl.drentscheaa.inburgering.monitoring.traject;

import java.util.Locale;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Level of an exam as DUO knows it (N §3.2.1): A2 the basic level, B1 for mbo, B2 for hbo and university. */
public enum Niveau {
    A2,
    B1,
    B2;

    /** @throws InvalidValue for another text */
    public static Niveau of(String text) {
        return Stream.of(values())
                .filter(niveau -> niveau.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("niveau-onbekend"));
    }
}
