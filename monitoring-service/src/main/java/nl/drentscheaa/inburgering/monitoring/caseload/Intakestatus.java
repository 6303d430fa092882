package nl.drentscheaa.inburgering.monitoring.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the broad intake is, as far as intake tells: it never tells what was answered. Source: policy note §3.2. */
public enum Intakestatus {
    @JsonProperty("geen")
    GEEN("geen"),
    @JsonProperty("gestart")
    GESTART("gestart"),
    @JsonProperty("afgerond")
    AFGEROND("afgerond");

    private final String code;

    Intakestatus(String code) {
        this.code = code;
    }

    /** As it stands in addresses, JSON and documents. */
    public String code() {
        return code;
    }

    /** @throws nl.drentscheaa.inburgering.platform.value.InvalidValue naming the codes there are */
    public static Intakestatus of(String code) {
        return Codes.find(values(), Intakestatus::code, code);
    }
}
