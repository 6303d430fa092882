package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** The law under which a newcomer integrates. It stands per person: people have been put under the wrong one. */
public enum Regime {
    @JsonProperty("Wi2013")
    WI2013("Wi2013"),
    @JsonProperty("Wi2021")
    WI2021("Wi2021");

    private final String code;

    Regime(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws InvalidValue for another text */
    public static Regime of(String code) {
        return Stream.of(values())
                .filter(regime -> regime.code.equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("regime-onbekend"));
    }
}
