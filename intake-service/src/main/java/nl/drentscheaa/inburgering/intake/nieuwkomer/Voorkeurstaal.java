package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** The language in which a newcomer wants to be spoken to, by its ISO 639-1 code. */
public enum Voorkeurstaal {
    @JsonProperty("nl")
    NL,
    @JsonProperty("en")
    EN,
    @JsonProperty("ar")
    AR,
    @JsonProperty("ti")
    TI,
    @JsonProperty("fa")
    FA,
    @JsonProperty("tr")
    TR,
    @JsonProperty("uk")
    UK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidValue for a language that the platform does not speak */
    public static Voorkeurstaal of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("voorkeurstaal-onbekend"));
    }
}
