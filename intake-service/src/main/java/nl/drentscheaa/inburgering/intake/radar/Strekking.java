package nl.drentscheaa.inburgering.intake.radar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a rule does to a score. Rules only bound it, so that their order cannot matter. */
public enum Strekking {
    /** The score is at least the rule's, unless another rule keeps it lower. */
    @JsonProperty("minstens")
    MINSTENS,
    /** The score is at most the rule's, whatever other rules say. */
    @JsonProperty("hoogstens")
    HOOGSTENS
}
