package nl.drentscheaa.inburgering.demo.wi2013;

/**
 * In which the duty ended, or in which the term in force on the reference date of 1-1-2020 ends. The periods keep
 * away from their borders by more than a week, so that no reading of "within six months" changes the count.
 */
enum Venster {
    /** The duty itself ended before the reference date. */
    AFGESLOTEN("2013-01-01", "2019-12-15"),
    BINNEN_6_MAANDEN("2020-01-20", "2020-06-15"),
    VAN_6_TOT_12_MAANDEN("2020-07-20", "2020-12-15"),
    LATER("2021-02-01", "2022-04-30");

    private final Periode periode;

    Venster(String van, String tot) {
        this.periode = Periode.of(van, tot);
    }

    Periode periode() {
        return periode;
    }
}
