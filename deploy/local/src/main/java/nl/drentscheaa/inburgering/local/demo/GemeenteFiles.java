package nl.drentscheaa.inburgering.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.drentscheaa.inburgering.demo.file.NieuwkomersFile;
import nl.drentscheaa.inburgering.demo.file.PlannenFile;
import nl.drentscheaa.inburgering.demo.file.TrajectenFile;

/**
 * The demo files of one municipality.
 *
 * @param nieuwkomers the text of {@code nieuwkomers.csv}
 * @param trajecten the text of {@code trajecten.csv}
 * @param plannen the plans of {@code plannen.jsonl}
 */
record GemeenteFiles(String gemeente, String nieuwkomers, String trajecten, List<DemoPlan> plannen) {

    static GemeenteFiles read(String gemeente, Path folder) {
        try {
            return new GemeenteFiles(
                    gemeente,
                    Files.readString(folder.resolve(NieuwkomersFile.NAME)),
                    Files.readString(folder.resolve(TrajectenFile.NAME)),
                    Files.readAllLines(folder.resolve(PlannenFile.NAME)).stream()
                            .map(DemoPlan::parse)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the demo files in " + folder, e);
        }
    }
}
