package nl.drentscheaa.inburgering.monitoring.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What needs a person's attention: a term that has passed or soon will. */
public enum Signaal {
    @JsonProperty("termijn-verlopen")
    TERMIJN_VERLOPEN("termijn-verlopen", Termijnsoort.INBURGERINGSTERMIJN, Termijnvenster.VERLOPEN),
    @JsonProperty("termijn-binnen-6-maanden")
    TERMIJN_BINNEN_6_MAANDEN(
            "termijn-binnen-6-maanden", Termijnsoort.INBURGERINGSTERMIJN, Termijnvenster.BINNEN_6_MAANDEN),
    @JsonProperty("pip-te-laat")
    PIP_TE_LAAT("pip-te-laat", Termijnsoort.PIP, Termijnvenster.VERLOPEN);

    private final String code;
    private final Termijnsoort soort;
    private final Termijnvenster venster;

    Signaal(String code, Termijnsoort soort, Termijnvenster venster) {
        this.code = code;
        this.soort = soort;
        this.venster = venster;
    }

    /** As it stands in addresses, JSON and documents. */
    public String code() {
        return code;
    }

    /** Of which term it tells. */
    public Termijnsoort soort() {
        return soort;
    }

    /** When that term must end for the signal to be given. */
    public Termijnvenster venster() {
        return venster;
    }

    /** @throws nl.drentscheaa.inburgering.platform.value.InvalidValue naming the codes there are */
    public static Signaal of(String code) {
        return Codes.find(values(), Signaal::code, code);
    }
}
