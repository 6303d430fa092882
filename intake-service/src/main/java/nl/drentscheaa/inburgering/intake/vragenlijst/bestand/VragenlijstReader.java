package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Teksten;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads every version beneath a folder of the class path: {@code <folder>/<naam>/<nummer>/opbouw.yaml}. */
final class VragenlijstReader {

    private static final String OPBOUW = "opbouw.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private VragenlijstReader() {}

    /** @throws IllegalArgumentException when one of them cannot be asked as it is */
    static List<Vragenlijst> readAll(String folder) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + folder + "/*/*/" + OPBOUW))
                    .map(VragenlijstReader::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the questionnaires cannot be read", e);
        }
    }

    private static Vragenlijst read(Resource opbouw) {
        OpbouwFile file = read(opbouw, OpbouwFile.class);
        Map<Taal, Teksten> teksten = new EnumMap<>(Taal.class);
        for (Taal taal : Taal.values()) {
            teksten.put(taal, read(beside(opbouw, taal), TekstenFile.class).toTeksten(taal, file));
        }
        return new Vragenlijst(versieOf(opbouw), file.geldigheid(), file.toSecties(), teksten);
    }

    private static Resource beside(Resource opbouw, Taal taal) {
        try {
            return opbouw.createRelative(taal.code() + ".yaml");
        } catch (IOException e) {
            throw new UncheckedIOException("there are no texts in " + taal.code(), e);
        }
    }

    /** The folders are the name and the number. */
    private static Versie versieOf(Resource opbouw) {
        try {
            String[] steps = opbouw.getURL().getPath().split("/", -1);
            return new Versie(steps[steps.length - 3], Integer.parseInt(steps[steps.length - 2]));
        } catch (IOException e) {
            throw new UncheckedIOException("a questionnaire has no address", e);
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (InputStream stream = file.getInputStream()) {
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of a questionnaire cannot be read", e);
        }
    }
}
