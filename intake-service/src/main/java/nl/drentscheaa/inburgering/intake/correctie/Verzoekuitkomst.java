package nl.drentscheaa.inburgering.intake.correctie;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is done with what a person asked. Source: AVG art. 16 and 12 lid 4. */
public enum Verzoekuitkomst {
    /** It was put right, on the page of the fact itself. */
    @JsonProperty("uitgevoerd")
    UITGEVOERD,

    /** It stays as it is, with a reason. */
    @JsonProperty("geweigerd")
    GEWEIGERD
}
