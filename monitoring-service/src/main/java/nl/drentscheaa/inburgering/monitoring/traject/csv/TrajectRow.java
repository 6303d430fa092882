package nl.drentscheaa.inburgering.monitoring.traject.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.drentscheaa.inburgering.monitoring.traject.Examen;
import nl.drentscheaa.inburgering.monitoring.traject.Niveau;
import nl.drentscheaa.inburgering.monitoring.traject.Regime;
import nl.drentscheaa.inburgering.monitoring.traject.TrajectStatus;
import nl.drentscheaa.inburgering.monitoring.traject.Verlenging;
import nl.drentscheaa.inburgering.monitoring.traject.Verloop;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** A row of the file: for whom, and what is known. */
record TrajectRow(String dossiernummer, Verloop verloop) {

    /** In capitals, as intake files it. */
    static final Column<String> DOSSIERNUMMER =
            Column.of("dossiernummer", text -> text.toUpperCase(Locale.ROOT)).required();

    static final Column<Regime> REGIME = Column.of("regime", Regime::of).required();
    static final Column<LocalDate> PLICHT_VANAF = Column.date("plichtVanaf").required();
    static final Column<LocalDate> TERMIJN_TOT = Column.date("termijnTot");
    static final Column<LocalDate> VERLENGD_OP = Column.date("verlengdOp");
    static final Column<TrajectStatus> STATUS =
            Column.of("status", TrajectStatus::of).required();
    static final Column<LocalDate> STATUS_OP = Column.date("statusOp");
    static final Column<Niveau> EXAMENNIVEAU = Column.of("examenniveau", Niveau::of);
    static final Column<LocalDate> EXAMEN_OP = Column.date("examenOp");

    static final List<Column<?>> COLUMNS = List.of(
            DOSSIERNUMMER, REGIME, PLICHT_VANAF, TERMIJN_TOT, VERLENGD_OP, STATUS, STATUS_OP, EXAMENNIVEAU, EXAMEN_OP);

    /** @throws InvalidValue when the fields do not go together */
    static TrajectRow read(Row row, LocalDate today) {
        var verloop = new Verloop(
                row.get(REGIME),
                row.get(PLICHT_VANAF),
                eersteTermijn(row),
                verlengingen(row),
                examens(row),
                row.get(STATUS),
                row.find(STATUS_OP));
        return new TrajectRow(row.get(DOSSIERNUMMER), verloop.refuseFuture(today));
    }

    /** The file gives the term in force; when that was extended, the first one follows from the law. */
    private static Optional<LocalDate> eersteTermijn(Row row) {
        return row.find(VERLENGD_OP).isPresent()
                ? Optional.of(row.get(PLICHT_VANAF).plus(Verloop.TERMIJN))
                : row.find(TERMIJN_TOT);
    }

    private static List<Verlenging> verlengingen(Row row) {
        return row.find(VERLENGD_OP)
                .map(day -> new Verlenging(
                        day, row.find(TERMIJN_TOT).orElseThrow(() -> new InvalidValue("termijn-ontbreekt"))))
                .map(List::of)
                .orElse(List.of());
    }

    private static List<Examen> examens(Row row) {
        Optional<Niveau> niveau = row.find(EXAMENNIVEAU);
        Optional<LocalDate> day = row.find(EXAMEN_OP);
        if (niveau.isPresent() != day.isPresent()) {
            throw new InvalidValue("examen-onvolledig");
        }
        return niveau.flatMap(level -> day.map(on -> new Examen(level, on)))
                .map(List::of)
                .orElse(List.of());
    }
}
