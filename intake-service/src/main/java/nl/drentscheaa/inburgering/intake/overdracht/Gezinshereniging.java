package nl.drentscheaa.inburgering.intake.overdracht;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a permit was asked for a family member who is still abroad. Source: policy note §3.3. */
public enum Gezinshereniging {
    @JsonProperty("loopt")
    LOOPT,
    @JsonProperty("niet-aangevraagd")
    NIET_AANGEVRAAGD
}
