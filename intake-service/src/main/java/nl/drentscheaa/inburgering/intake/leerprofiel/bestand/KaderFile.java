package nl.drentscheaa.inburgering.intake.leerprofiel.bestand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.intake.leerprofiel.Drempel;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroutekader;
import nl.drentscheaa.inburgering.intake.leerprofiel.Regeltekst;
import nl.drentscheaa.inburgering.intake.leerprofiel.Toetsnorm;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;

/** A version as written in its file. */
record KaderFile(
        int versie,
        GetalFile leeftijd,
        GetalFile schooljaren,
        NiveauFile taalniveau,
        List<NormFile> toetsnormen,
        Map<String, Regeltekst> regels) {

    record GetalFile(int waarde, String bron, boolean nogTeControleren) {

        Drempel<Integer> toDrempel() {
            return new Drempel<>(waarde, bron, nogTeControleren);
        }
    }

    record NiveauFile(Taalniveau waarde, String bron, boolean nogTeControleren) {

        Drempel<Taalniveau> toDrempel() {
            return new Drempel<>(waarde, bron, nogTeControleren);
        }
    }

    record NormFile(LocalDate vanaf, int score, String bron, boolean nogTeControleren) {

        Toetsnorm toToetsnorm() {
            return new Toetsnorm(vanaf, new Drempel<>(score, bron, nogTeControleren));
        }
    }

    Leerroutekader toKader() {
        return new Leerroutekader(
                versie,
                leeftijd.toDrempel(),
                schooljaren.toDrempel(),
                taalniveau.toDrempel(),
                toetsnormen.stream().map(NormFile::toToetsnorm).toList(),
                regels);
    }
}
