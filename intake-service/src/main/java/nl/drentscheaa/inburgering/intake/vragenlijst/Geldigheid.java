package nl.drentscheaa.inburgering.intake.vragenlijst;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a version is still asked. One that is withdrawn stays, so that its answers can be read. */
public enum Geldigheid {
    @JsonProperty("geldend")
    GELDEND,
    @JsonProperty("ingetrokken")
    INGETROKKEN
}
