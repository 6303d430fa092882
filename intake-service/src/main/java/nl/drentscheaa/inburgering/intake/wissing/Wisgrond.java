package nl.drentscheaa.inburgering.intake.wissing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a person may be erased. Source: Besluit inburgering 2021 art. 9.9; AVG art. 17 lid 3 onder b. */
public enum Wisgrond {
    /** The duty ended, or there was none, or the person left; then the retention period runs. */
    @JsonProperty("plicht-geeindigd")
    PLICHT_GEEINDIGD,

    /** Who died is erased without a period. */
    @JsonProperty("overleden")
    OVERLEDEN
}
