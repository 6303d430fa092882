package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** The law under which a newcomer integrates. It stands per person: people have been put under the wrong one. */
public enum Regime {
    @JsonProperty("Wi2013")
    WI2013("Wi2013", LocalDate.of(2013, 1, 1)),
    @JsonProperty("Wi2021")
    WI2021("Wi2021", LocalDate.of(2022, 1, 1));

    private final String code;
    private final LocalDate sinds;

    Regime(String code, LocalDate sinds) {
        this.code = code;
        this.sinds = sinds;
    }

    public String code() {
        return code;
    }

    /**
     * The first day of the law. Source: Wet inburgering (2013) as changed from 1 January 2013; Wet inburgering 2021, in
     * force since 1 January 2022.
     */
    public LocalDate sinds() {
        return sinds;
    }

    /** @throws InvalidValue for another text */
    public static Regime of(String code) {
        return Stream.of(values())
                .filter(regime -> regime.code.equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("regime-onbekend"));
    }
}
