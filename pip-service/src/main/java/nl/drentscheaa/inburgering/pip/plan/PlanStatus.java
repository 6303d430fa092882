package nl.drentscheaa.inburgering.pip.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a plan may still change. An adopted plan never changes again: a next version follows it. */
public enum PlanStatus {
    @JsonProperty("concept")
    CONCEPT("concept"),
    @JsonProperty("vastgesteld")
    VASTGESTELD("vastgesteld");

    private final String code;

    PlanStatus(String code) {
        this.code = code;
    }

    /** As it stands in addresses, events and documents. */
    public String code() {
        return code;
    }

    public static PlanStatus of(String code) {
        return Codes.find(values(), PlanStatus::code, code);
    }
}
