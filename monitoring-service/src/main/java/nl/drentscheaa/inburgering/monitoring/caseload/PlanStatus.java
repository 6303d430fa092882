package nl.drentscheaa.inburgering.monitoring.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the plan stands that was drawn up last; {@code geen} without one. */
public enum PlanStatus {
    @JsonProperty("concept")
    CONCEPT("concept"),
    @JsonProperty("vastgesteld")
    VASTGESTELD("vastgesteld"),
    @JsonProperty("geen")
    GEEN("geen");

    private final String code;

    PlanStatus(String code) {
        this.code = code;
    }

    /** As it stands in addresses, JSON and documents. */
    public String code() {
        return code;
    }

    /** @throws nl.drentscheaa.inburgering.platform.value.InvalidValue naming the codes there are */
    public static PlanStatus of(String code) {
        return Codes.find(values(), PlanStatus::code, code);
    }
}
