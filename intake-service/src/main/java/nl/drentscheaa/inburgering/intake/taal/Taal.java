package nl.drentscheaa.inburgering.intake.taal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A language in which the platform speaks with newcomers, by its ISO 639-1 code: the one in which somebody wants to be
 * spoken to, and the one in which a questionnaire can be read. Dutch is the source of the others.
 */
public enum Taal {
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

    /** The way in which it is written. */
    public Schrijfrichting schrijfrichting() {
        return this == AR || this == FA ? Schrijfrichting.NAAR_LINKS : Schrijfrichting.NAAR_RECHTS;
    }

    /** Whether all was written in it, so that nothing was translated. */
    public boolean isBrontaal() {
        return this == NL;
    }

    /** @throws InvalidValue for a language that the platform does not speak */
    public static Taal of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("taal-onbekend"));
    }

    /** As the attribute {@code dir} of a page has it. */
    public enum Schrijfrichting {
        @JsonProperty("ltr")
        NAAR_RECHTS,
        @JsonProperty("rtl")
        NAAR_LINKS
    }
}
