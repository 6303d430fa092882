package nl.drentscheaa.inburgering.demo.file;

import static nl.drentscheaa.inburgering.demo.file.CsvText.text;

import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.demo.dossier.Dossier;
import nl.drentscheaa.inburgering.demo.dossier.Examen;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/** {@code trajecten.csv}, the import format of the monitoring; without a duty there is no row. */
public final class TrajectenFile {

    public static final String NAME = "trajecten.csv";

    private static final List<String> COLUMNS = List.of(
            "dossiernummer",
            "regime",
            "plichtVanaf",
            "termijnTot",
            "verlengdOp",
            "status",
            "statusOp",
            "examenniveau",
            "examenOp");

    private TrajectenFile() {}

    public static String of(List<Dossier> dossiers) {
        return CsvText.of(COLUMNS, dossiers.stream().flatMap(TrajectenFile::row).toList());
    }

    private static Stream<List<String>> row(Dossier dossier) {
        return dossier.traject().map(traject -> row(dossier.dossiernummer(), traject)).stream();
    }

    private static List<String> row(String dossiernummer, Traject traject) {
        return List.of(
                dossiernummer,
                traject.regime().code(),
                traject.plichtVanaf().toString(),
                text(traject.termijnTot()),
                text(traject.verlengdOp()),
                traject.status().code(),
                text(traject.statusOp()),
                text(traject.examen().map(Examen::niveau)),
                text(traject.examen().map(Examen::behaaldOp)));
    }
}
