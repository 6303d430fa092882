package nl.drentscheaa.inburgering.pip.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the five domains on which goals are agreed. Source: policy note §4.3 and §4.5. */
public enum Domein {
    @JsonProperty("financien")
    FINANCIEN("financien"),
    @JsonProperty("zorg")
    ZORG("zorg"),
    @JsonProperty("samenleving")
    SAMENLEVING("samenleving"),
    @JsonProperty("werk")
    WERK("werk"),
    @JsonProperty("ontmoeten")
    ONTMOETEN("ontmoeten");

    private final String code;

    Domein(String code) {
        this.code = code;
    }

    /** As it stands in events and documents. */
    public String code() {
        return code;
    }

    public static Domein of(String code) {
        return Codes.find(values(), Domein::code, code);
    }

    /** Those of which a partner organisation may know: neither health nor finance. */
    public static Set<Domein> shownToPartners() {
        return Stream.of(values()).filter(Domein::isShownToPartners).collect(Collectors.toSet());
    }

    boolean isShownToPartners() {
        return this != FINANCIEN && this != ZORG;
    }
}
