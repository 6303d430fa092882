package nl.drentscheaa.inburgering.monitoring.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the first measurement of the radar was taken. Source: policy note §3.2. */
public enum Nulmeting {
    @JsonProperty("nog-niet")
    NOG_NIET("nog-niet"),
    @JsonProperty("gedaan")
    GEDAAN("gedaan");

    private final String code;

    Nulmeting(String code) {
        this.code = code;
    }

    /** As it stands in addresses, JSON and documents. */
    public String code() {
        return code;
    }

    /** @throws nl.drentscheaa.inburgering.platform.value.InvalidValue naming the codes there are */
    public static Nulmeting of(String code) {
        return Codes.find(values(), Nulmeting::code, code);
    }
}
