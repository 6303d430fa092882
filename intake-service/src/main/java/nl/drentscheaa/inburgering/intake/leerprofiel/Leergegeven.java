package nl.drentscheaa.inburgering.intake.leerprofiel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A fact of a learning profile that may be missing. */
public enum Leergegeven {
    @JsonProperty("leerbaarheidstoets")
    LEERBAARHEIDSTOETS,
    @JsonProperty("startkwalificatie")
    STARTKWALIFICATIE,
    @JsonProperty("geletterdheid")
    GELETTERDHEID,
    @JsonProperty("taalniveaus")
    TAALNIVEAUS,
    @JsonProperty("schooljaren")
    SCHOOLJAREN,
    @JsonProperty("opleidingsniveau")
    OPLEIDINGSNIVEAU
}
