package nl.drentscheaa.inburgering.intake.vragenlijst;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

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
    ONTMOETEN;

    /** As it stands in JSON, events and documents. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
