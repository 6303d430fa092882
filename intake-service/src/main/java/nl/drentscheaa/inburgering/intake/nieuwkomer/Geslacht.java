package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.Locale;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Sex as registered: M (man), V (vrouw), X (not known or neither). */
public enum Geslacht {
    M,
    V,
    X;

    /** @throws InvalidValue for another letter */
    public static Geslacht of(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("geslacht-onbekend"));
    }
}
