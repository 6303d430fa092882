package nl.drentscheaa.inburgering.intake.bijlage;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a document is. */
public enum Bijlagesoort {
    @JsonProperty("verblijfsdocument")
    VERBLIJFSDOCUMENT,
    @JsonProperty("diploma")
    DIPLOMA,
    @JsonProperty("toets")
    TOETS,
    @JsonProperty("brief")
    BRIEF,
    @JsonProperty("overig")
    OVERIG
}
