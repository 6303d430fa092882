package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.util.Optional;

/**
 * A rule that speaks for one route, in the order in which they decide: what is out of reach goes before what would be
 * good, and that before what is usual. Their words and borders are data: see {@link Leerroutekader}.
 */
enum Routeregel {
    /**
     * The Z-route when the leerbaarheidstoets says that B1 is out of reach, and nothing that somebody can already
     * contradicts it. Source: Wet inburgering 2021 art. 9 and 14; policy note §2.2.
     */
    NIET_HAALBAAR_VOLGENS_TOETS("niet-haalbaar-volgens-toets", Leerroute.Z_ROUTE) {
        @Override
        boolean holds(Omstandigheden omstandigheden, Leerroutekader kader) {
            return omstandigheden.gegevens().uitslag() == Toetsuitslag.NIET_HAALBAAR && !omstandigheden.showB1(kader);
        }
    },
    /**
     * The Z-route for who reads in no script and hardly went to school, as long as no test says anything. A test that
     * was passed goes before it. Source: policy note §2.2 (B1 out of reach) and §3.2.1 (illiteracy); the border is to be
     * confirmed.
     */
    NOOIT_LEREN_LEZEN("nooit-leren-lezen", Leerroute.Z_ROUTE) {
        @Override
        boolean holds(Omstandigheden omstandigheden, Leerroutekader kader) {
            Leergegevens known = omstandigheden.gegevens();
            Optional<Alfabetisering> needed = known.geletterdheid().map(Geletterdheid::alfabetisering);
            return known.uitslag() == Toetsuitslag.ONBEKEND
                    && needed.filter(Alfabetisering.A::equals).isPresent()
                    && known.schooljaren()
                            .filter(years -> years <= kader.schooljaren().waarde())
                            .isPresent()
                    && !omstandigheden.showB1(kader);
        }
    },
    /**
     * The onderwijsroute for who is young and has no startkwalificatie: to vocational training and out of benefit.
     * Source: policy note §2.2 and §4.2; Wet inburgering 2021 art. 8.
     */
    JONG_ZONDER_STARTKWALIFICATIE("jong-zonder-startkwalificatie", Leerroute.ONDERWIJSROUTE) {
        @Override
        boolean holds(Omstandigheden omstandigheden, Leerroutekader kader) {
            Optional<Startkwalificatie> known = omstandigheden.gegevens().startkwalificatie();
            return omstandigheden.leeftijd() < kader.leeftijd().waarde()
                    && known.filter(Startkwalificatie.NEE::equals).isPresent();
        }
    },
    /**
     * The B1-route when the leerbaarheidstoets says that B1 is in reach. Source: Wet inburgering 2021 art. 7 and 14.
     */
    HAALBAAR_VOLGENS_TOETS("haalbaar-volgens-toets", Leerroute.B1_ROUTE) {
        @Override
        boolean holds(Omstandigheden omstandigheden, Leerroutekader kader) {
            return omstandigheden.gegevens().uitslag() == Toetsuitslag.HAALBAAR;
        }
    },
    /**
     * The B1-route for who is on the way to B1 in every skill already, whatever a test said: the municipality may depart
     * from the test. Source: policy note §4.2 (the highest level within reach); the border is to be confirmed.
     */
    TAALNIVEAU_BEWEZEN("taalniveau-bewezen", Leerroute.B1_ROUTE) {
        @Override
        boolean holds(Omstandigheden omstandigheden, Leerroutekader kader) {
            return omstandigheden.showB1(kader);
        }
    },
    /** The B1-route for everybody of whom nothing else is known. Source: Wet inburgering 2021 art. 7; policy note §2.2. */
    B1_ALS_NORM("b1-als-norm", Leerroute.B1_ROUTE) {
        @Override
        boolean holds(Omstandigheden omstandigheden, Leerroutekader kader) {
            return true;
        }
    };

    private final String id;
    private final Leerroute leerroute;

    Routeregel(String id, Leerroute leerroute) {
        this.id = id;
        this.leerroute = leerroute;
    }

    /** Stable: by it the words are found. */
    String id() {
        return id;
    }

    Leerroute leerroute() {
        return leerroute;
    }

    abstract boolean holds(Omstandigheden omstandigheden, Leerroutekader kader);
}
