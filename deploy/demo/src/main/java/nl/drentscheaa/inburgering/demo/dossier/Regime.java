package nl.drentscheaa.inburgering.demo.dossier;

/** The law under which somebody is subject to inburgering, as the import format writes it. */
public enum Regime {
    WI2013("Wi2013"),
    WI2021("Wi2021");

    private final String code;

    Regime(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
