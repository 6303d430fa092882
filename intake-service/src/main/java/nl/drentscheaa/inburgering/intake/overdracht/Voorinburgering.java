package nl.drentscheaa.inburgering.intake.overdracht;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of the preparatory programme in the reception centre. Source: policy note §2.2. */
public enum Voorinburgering {
    @JsonProperty("niet-gevolgd")
    NIET_GEVOLGD,
    @JsonProperty("bezig")
    BEZIG,
    @JsonProperty("afgebroken")
    AFGEBROKEN,
    @JsonProperty("afgerond")
    AFGEROND
}
