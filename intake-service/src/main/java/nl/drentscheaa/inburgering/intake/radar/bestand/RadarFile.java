package nl.drentscheaa.inburgering.intake.radar.bestand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.radar.Aanleiding;
import nl.drentscheaa.inburgering.intake.radar.As;
import nl.drentscheaa.inburgering.intake.radar.Radarinstrument;
import nl.drentscheaa.inburgering.intake.radar.Radarversie;
import nl.drentscheaa.inburgering.intake.radar.Regel;
import nl.drentscheaa.inburgering.intake.radar.Score;
import nl.drentscheaa.inburgering.intake.radar.Strekking;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import org.jspecify.annotations.Nullable;

/** An instrument as written in its file. */
record RadarFile(String naam, int versie, Versie vragenlijst, Map<Integer, String> niveaus, List<AsFile> assen) {

    record AsFile(
            Domein domein,
            String titel,
            String bron,
            Score basis,
            Map<Integer, String> ankers,
            List<String> deelvragen,
            List<RegelFile> regels) {

        As toAs() {
            return new As(
                    domein,
                    titel,
                    bron,
                    basis,
                    byScore(ankers),
                    deelvragen,
                    regels.stream().map(RegelFile::toRegel).toList());
        }
    }

    /** @param minstens one of this and {@code hoogstens} */
    record RegelFile(
            AlsFile als, @Nullable Score minstens, @Nullable Score hoogstens, String reden) {

        Regel toRegel() {
            if ((minstens == null) == (hoogstens == null)) {
                throw new IllegalArgumentException("a rule that does not bound, or bounds twice: " + als.vraag());
            }
            return minstens != null
                    ? new Regel(als.toAanleiding(), Strekking.MINSTENS, minstens, reden)
                    : new Regel(als.toAanleiding(), Strekking.HOOGSTENS, needed(hoogstens), reden);
        }
    }

    /** @param is options; without them a number, {@code vanaf} or {@code tot} */
    record AlsFile(
            VraagId vraag,
            @Nullable Set<Optie> is,
            @Nullable Integer vanaf,
            @Nullable Integer tot) {

        Aanleiding toAanleiding() {
            if (is != null) {
                return new Aanleiding.Gekozen(vraag, is);
            }
            if (vanaf == null && tot == null) {
                throw new IllegalArgumentException("a rule for no answer: " + vraag);
            }
            return new Aanleiding.Tussen(vraag, vanaf == null ? 0 : vanaf, tot == null ? Integer.MAX_VALUE : tot);
        }
    }

    Radarinstrument toInstrument() {
        return new Radarinstrument(
                new Radarversie(naam, versie),
                vragenlijst,
                byScore(niveaus),
                assen.stream().map(AsFile::toAs).toList());
    }

    private static Map<Score, String> byScore(Map<Integer, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(entry -> new Score(entry.getKey()), Map.Entry::getValue));
    }

    private static <T> T needed(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow();
    }
}
