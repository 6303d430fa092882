package nl.drentscheaa.inburgering.demo.wi2013;

import static nl.drentscheaa.inburgering.demo.dossier.Nationaliteit.*;
import static nl.drentscheaa.inburgering.demo.dossier.Status.*;
import static nl.drentscheaa.inburgering.demo.wi2013.Venster.*;
import static nl.drentscheaa.inburgering.demo.wi2013.Verlenging.*;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.demo.chance.Verdeling;
import nl.drentscheaa.inburgering.demo.dossier.Geslacht;
import nl.drentscheaa.inburgering.demo.dossier.Nationaliteit;
import nl.drentscheaa.inburgering.demo.dossier.Niveau;
import nl.drentscheaa.inburgering.demo.dossier.Status;

/** The figures of the policy note of Aa en Hunze, sections 3.2.1 (DUO, 1-1-2020) and 3.2.2 (WPDA, November 2019). */
final class NoteFigures {

    static final LocalDate PEILDATUM_DUO = LocalDate.of(2020, 1, 1);
    static final LocalDate PEILDATUM_WPDA = LocalDate.of(2019, 11, 30);

    /** Table 1, all but the four Dutch nationals: they were naturalised, so their duty started early. */
    static final Verdeling<Nationaliteit> NATIONALITEIT = Verdeling.of(SYRISCHE, 26)
            .and(ERITRESE, 13)
            .and(LIBISCHE, 1)
            .and(BURGER_VAN_NIGERIA, 1)
            .and(IRAAKSE, 1)
            .and(SOEDANESE, 1)
            .and(STAATLOOS, 2)
            .and(ONBEKEND, 3);

    static final int GENATURALISEERD = 4;

    static final Verdeling<Geslacht> GESLACHT = Verdeling.of(Geslacht.M, 34).and(Geslacht.V, 18);

    /** Years of age: 11 of 18 to 27, 18 of 28 to 35 of whom two younger than 30, 13, 9, and 1 of 56 to 65. */
    static final Verdeling<Integer> LEEFTIJD = Verdeling.of(20, 1)
            .and(22, 1)
            .and(23, 2)
            .and(24, 2)
            .and(25, 2)
            .and(26, 1)
            .and(27, 2)
            .and(28, 1)
            .and(29, 1)
            .and(30, 3)
            .and(31, 3)
            .and(32, 2)
            .and(33, 3)
            .and(34, 2)
            .and(35, 3)
            .and(36, 2)
            .and(37, 1)
            .and(38, 2)
            .and(39, 1)
            .and(40, 2)
            .and(41, 1)
            .and(42, 1)
            .and(44, 2)
            .and(45, 1)
            .and(46, 2)
            .and(47, 1)
            .and(48, 2)
            .and(50, 1)
            .and(51, 1)
            .and(53, 1)
            .and(55, 1)
            .and(58, 1);

    /** Who of the 108 has a benefit, by how the duty stood on 1-1-2020; besides the naturalised four. */
    static final Verdeling<Status> UITKERING =
            Verdeling.of(LOPEND, 28).and(ONTHEVEN, 13).and(VOLDAAN, 5).and(VRIJGESTELD, 2);

    /**
     * The 108: 39 fulfilled, 19 exempted, 7 ended otherwise, 43 still subject (4, 17 and 22 by the end of their
     * term); 79 extended before the reference date; of the 48 with a result 33 at A2, 9 at B1 and 6 at B2. Of the 21
     * whose term ends in 2020 a third is exempted afterwards, as the note expects.
     */
    static final Verdeling<Verloop> VERLOOP = Verdeling.of(Verloop.of(AFGESLOTEN, VOLDAAN, VOOR_PEILDATUM), 19)
            .and(Verloop.of(AFGESLOTEN, VOLDAAN, GEEN), 5)
            .and(Verloop.of(AFGESLOTEN, VOLDAAN, VOOR_PEILDATUM).at(Niveau.B1), 6)
            .and(Verloop.of(AFGESLOTEN, VOLDAAN, GEEN).at(Niveau.B1), 3)
            .and(Verloop.of(AFGESLOTEN, VOLDAAN, VOOR_PEILDATUM).at(Niveau.B2), 4)
            .and(Verloop.of(AFGESLOTEN, VOLDAAN, GEEN).at(Niveau.B2), 2)
            .and(Verloop.of(AFGESLOTEN, ONTHEVEN, VOOR_PEILDATUM), 16)
            .and(Verloop.of(AFGESLOTEN, ONTHEVEN, GEEN), 3)
            .and(Verloop.of(AFGESLOTEN, VRIJGESTELD, VOOR_PEILDATUM), 2)
            .and(Verloop.of(AFGESLOTEN, VRIJGESTELD, GEEN), 1)
            .and(Verloop.of(AFGESLOTEN, BEEINDIGD, VOOR_PEILDATUM), 3)
            .and(Verloop.of(AFGESLOTEN, BEEINDIGD, GEEN), 1)
            .and(Verloop.of(BINNEN_6_MAANDEN, VOLDAAN, VOOR_PEILDATUM).withPartialExam(), 1)
            .and(Verloop.of(BINNEN_6_MAANDEN, VOLDAAN, GEEN), 1)
            .and(Verloop.of(BINNEN_6_MAANDEN, ONTHEVEN, VOOR_PEILDATUM), 2)
            .and(Verloop.of(VAN_6_TOT_12_MAANDEN, VOLDAAN, VOOR_PEILDATUM).withPartialExam(), 4)
            .and(Verloop.of(VAN_6_TOT_12_MAANDEN, VOLDAAN, VOOR_PEILDATUM), 4)
            .and(Verloop.of(VAN_6_TOT_12_MAANDEN, VOLDAAN, GEEN), 4)
            .and(Verloop.of(VAN_6_TOT_12_MAANDEN, ONTHEVEN, VOOR_PEILDATUM).withPartialExam(), 1)
            .and(Verloop.of(VAN_6_TOT_12_MAANDEN, ONTHEVEN, VOOR_PEILDATUM), 4)
            .and(Verloop.of(LATER, VOLDAAN, VOOR_PEILDATUM).withPartialExam(), 3)
            .and(Verloop.of(LATER, VOLDAAN, VOOR_PEILDATUM), 5)
            .and(Verloop.of(LATER, VOLDAAN, VOOR_PEILDATUM).at(Niveau.B1), 1)
            .and(Verloop.of(LATER, ONTHEVEN, VOOR_PEILDATUM), 3)
            .and(Verloop.of(LATER, BEEINDIGD, VOOR_PEILDATUM), 1)
            .and(Verloop.of(LATER, VOLDAAN, NA_PEILDATUM), 3)
            .and(Verloop.of(LATER, VOLDAAN, GEEN).at(Niveau.B1), 1)
            .and(Verloop.of(LATER, ONTHEVEN, GEEN), 1)
            .and(Verloop.of(LATER, LOPEND, NIEUWE_TERMIJN), 4);

    private NoteFigures() {}
}
