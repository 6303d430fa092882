package nl.drentscheaa.inburgering.intake.vragenlijst;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One of the five domains that a question says something about. Source: policy note §4.3 and §4.5. */
public enum Domein {
    @JsonProperty("financien")
    FINANCIEN,
    @JsonProperty("zorg")
    ZORG,
    @JsonProperty("samenleving")
    SAMENLEVING,
    @JsonProperty("werk")
    WERK,
    @JsonProperty("ontmoeten")
    ONTMOETEN
}
