package nl.drentscheaa.inburgering.intake.taal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody does with a language. */
public enum Taalgebruik {
    @JsonProperty("spreken")
    SPREKEN,
    @JsonProperty("lezen")
    LEZEN,
    @JsonProperty("schrijven")
    SCHRIJVEN
}
