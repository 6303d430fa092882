package nl.drentscheaa.inburgering.intake.intake;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an intake is. It goes forward only. */
public enum IntakeStatus {
    /** The newcomer can answer. */
    @JsonProperty("gestart")
    GESTART,

    /** The newcomer says to be ready; an answer that was still on its way is kept all the same. */
    @JsonProperty("ingevuld")
    INGEVULD,

    /** The conversation about the answers was held. */
    @JsonProperty("besproken")
    BESPROKEN,

    /** Nothing changes any more. */
    @JsonProperty("afgerond")
    AFGEROND;

    boolean isBefore(IntakeStatus other) {
        return compareTo(other) < 0;
    }
}
