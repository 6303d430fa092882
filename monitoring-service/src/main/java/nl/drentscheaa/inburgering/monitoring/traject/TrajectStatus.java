package nl.drentscheaa.inburgering.monitoring.traject;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * How the duty stands.
 *
 * <p>Source: the statuses with which a duty ends or pauses in DUO's interface "inburgeringsplicht"; the five that the
 * policy note §3.2.1 counts with.
 */
public enum TrajectStatus {
    @JsonProperty("lopend")
    LOPEND,
    @JsonProperty("voldaan")
    VOLDAAN,
    @JsonProperty("ontheven")
    ONTHEVEN,
    @JsonProperty("vrijgesteld")
    VRIJGESTELD,
    @JsonProperty("beeindigd")
    BEEINDIGD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isEinde() {
        return this != LOPEND;
    }

    /** @throws InvalidValue for another text */
    public static TrajectStatus of(String code) {
        return Stream.of(values())
                .filter(status -> status.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("status-onbekend"));
    }
}
