package nl.drentscheaa.inburgering.intake.huishouden;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a member of a household is to its referent: the one from whom the relations are told. */
public enum Relatie {
    @JsonProperty("referent")
    REFERENT,
    @JsonProperty("partner")
    PARTNER,
    @JsonProperty("kind")
    KIND,
    @JsonProperty("ouder")
    OUDER,
    @JsonProperty("broer-zus")
    BROER_ZUS,
    @JsonProperty("overig")
    OVERIG
}
