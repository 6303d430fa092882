package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** The orders in which a list can be asked for. */
public enum Volgorde {
    NAAM("naam"),
    AANKOMSTDATUM("aankomstdatum"),
    AANKOMSTDATUM_AFLOPEND("-aankomstdatum");

    private final String code;

    Volgorde(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** By what a line stands where it stands; dates in ISO form, so that their text sorts as they do. */
    String sleutelOf(NieuwkomerRegel regel) {
        return this == NAAM ? regel.sorteersleutel() : regel.aankomstdatum().toString();
    }

    /** @throws InvalidValue for another order */
    public static Volgorde of(String code) {
        return Stream.of(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("keuze-onbekend", "naam, aankomstdatum, -aankomstdatum"));
    }
}
