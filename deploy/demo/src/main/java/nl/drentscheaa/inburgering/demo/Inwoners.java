package nl.drentscheaa.inburgering.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.drentscheaa.inburgering.demo.dossier.Dossier;
import nl.drentscheaa.inburgering.demo.file.NieuwkomersFile;
import nl.drentscheaa.inburgering.demo.file.PlannenFile;
import nl.drentscheaa.inburgering.demo.file.TrajectenFile;

/** The newcomers of one municipality in order of dossier number, which is the order of arrival. */
public record Inwoners(String gemeente, List<Dossier> dossiers) {

    /** The text of {@code nieuwkomers.csv}. */
    public String nieuwkomersCsv() {
        return NieuwkomersFile.of(dossiers);
    }

    /** The text of {@code trajecten.csv}. */
    public String trajectenCsv() {
        return TrajectenFile.of(dossiers);
    }

    /** The text of {@code plannen.jsonl}. */
    public String plannenJsonl() {
        return PlannenFile.of(dossiers);
    }

    /** Writes the three files, in UTF-8, to a folder named after the municipality. */
    public void write(Path outputFolder) throws IOException {
        var folder = Files.createDirectories(outputFolder.resolve(gemeente));
        Files.writeString(folder.resolve(NieuwkomersFile.NAME), nieuwkomersCsv());
        Files.writeString(folder.resolve(TrajectenFile.NAME), trajectenCsv());
        Files.writeString(folder.resolve(PlannenFile.NAME), plannenJsonl());
    }
}
