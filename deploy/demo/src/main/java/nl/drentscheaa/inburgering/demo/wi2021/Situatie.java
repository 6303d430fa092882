package nl.drentscheaa.inburgering.demo.wi2021;

/** Where a recent newcomer stands in the anchor month, and how many of a hundred stand there. */
enum Situatie {
    /** Arrived in the last weeks; DUO has not announced the duty yet. */
    NET_AANGEKOMEN(7),
    /** Subject, no plan, and the ten weeks have not passed. */
    ZONDER_PLAN(5),
    /** As before, with a draft. */
    MET_CONCEPT(4),
    /** Subject for more than ten weeks and still no plan. */
    ZONDER_PLAN_TE_LAAT(5),
    /** As before, with a draft. */
    MET_CONCEPT_TE_LAAT(2),
    LOPEND(35),
    TERMIJN_BINNEN_6_MAANDEN(7),
    TERMIJN_VAN_6_TOT_12_MAANDEN(8),
    TERMIJN_VERLOPEN(3),
    VERLENGD(5),
    VOLDAAN(12),
    ONTHEVEN(3),
    VRIJGESTELD(2),
    BEEINDIGD(2);

    private final int share;

    Situatie(int share) {
        this.share = share;
    }

    int share() {
        return share;
    }
}
