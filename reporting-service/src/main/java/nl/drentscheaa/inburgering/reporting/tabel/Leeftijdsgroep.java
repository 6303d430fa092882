package nl.drentscheaa.inburgering.reporting.tabel;

/**
 * An age group of table 1, both ends included.
 *
 * <p>Source: policy note, table 1 (18–27, 28–35, 36–45, 46–55, 56–65). Who is younger or older has a group of its own,
 * so that the groups always add up to the total.
 */
public enum Leeftijdsgroep {
    JONGER(0, 17, "jonger dan 18 jaar"),
    VAN_18_TOT_EN_MET_27(18, 27, "18-27 jaar"),
    VAN_28_TOT_EN_MET_35(28, 35, "28-35 jaar"),
    VAN_36_TOT_EN_MET_45(36, 45, "36-45 jaar"),
    VAN_46_TOT_EN_MET_55(46, 55, "46-55 jaar"),
    VAN_56_TOT_EN_MET_65(56, 65, "56-65 jaar"),
    OUDER(66, 150, "66 jaar en ouder"),
    ONBEKEND(-1, -1, "leeftijd onbekend");

    private final int van;
    private final int tot;
    private final String naam;

    Leeftijdsgroep(int van, int tot, String naam) {
        this.van = van;
        this.tot = tot;
        this.naam = naam;
    }

    public int van() {
        return van;
    }

    public int tot() {
        return tot;
    }

    public String naam() {
        return naam;
    }

    /** The table prints it also when nobody is in it. */
    boolean isOfTable1() {
        return this != JONGER && this != OUDER && this != ONBEKEND;
    }

    static Leeftijdsgroep of(int leeftijd) {
        for (Leeftijdsgroep groep : values()) {
            if (groep.van <= leeftijd && leeftijd <= groep.tot) {
                return groep;
            }
        }
        return ONBEKEND;
    }
}
