package nl.drentscheaa.inburgering.monitoring.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the term ends of a duty that still runs. The day on which it ends is its last: from the next day it has passed.
 *
 * <p>Source: policy note §3.2.1, which counts the terms that end within six months and within six to twelve.
 */
public enum Termijnvenster {
    @JsonProperty("verlopen")
    VERLOPEN("verlopen"),
    @JsonProperty("binnen-6-maanden")
    BINNEN_6_MAANDEN("binnen-6-maanden"),
    @JsonProperty("binnen-12-maanden")
    BINNEN_12_MAANDEN("binnen-12-maanden");

    private final String code;

    Termijnvenster(String code) {
        this.code = code;
    }

    /** As it stands in addresses, JSON and documents. */
    public String code() {
        return code;
    }

    /** The days that lie in it, seen from a day. */
    public Periode seenFrom(LocalDate today) {
        return switch (this) {
            case VERLOPEN -> new Periode(Optional.empty(), today);
            case BINNEN_6_MAANDEN -> new Periode(Optional.of(today), today.plusMonths(6));
            case BINNEN_12_MAANDEN -> new Periode(Optional.of(today.plusMonths(6)), today.plusMonths(12));
        };
    }

    /** @throws nl.drentscheaa.inburgering.platform.value.InvalidValue naming the codes there are */
    public static Termijnvenster of(String code) {
        return Codes.find(values(), Termijnvenster::code, code);
    }
}
