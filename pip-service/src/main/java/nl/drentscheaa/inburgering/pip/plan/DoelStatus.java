package nl.drentscheaa.inburgering.pip.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a goal stands. */
public enum DoelStatus {
    @JsonProperty("open")
    OPEN("open"),
    @JsonProperty("bereikt")
    BEREIKT("bereikt"),
    @JsonProperty("vervallen")
    VERVALLEN("vervallen");

    private final String code;

    DoelStatus(String code) {
        this.code = code;
    }

    /** As it stands in documents. */
    public String code() {
        return code;
    }

    public static DoelStatus of(String code) {
        return Codes.find(values(), DoelStatus::code, code);
    }
}
