package nl.drentscheaa.inburgering.intake.radar.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.radar.Radarinstrument;
import nl.drentscheaa.inburgering.intake.radar.Radarinstrumenten;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The instruments that came with the program, read and checked once, when it starts. */
@Component
class RadarFiles implements Radarinstrumenten {

    private static final String FILES = "classpath*:radar/zelfredzaamheid/*.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Radarinstrument> all;

    /** @throws IllegalArgumentException when a rule waits for an answer that its questionnaire cannot get */
    RadarFiles(Vragenlijsten vragenlijsten) {
        this.all = readAll();
        for (Radarinstrument one : all) {
            one.requireFit(vragenlijsten.get(one.vragenlijst()));
        }
    }

    @Override
    public List<Radarinstrument> all() {
        return all;
    }

    @Override
    public Radarinstrument current() {
        return all.getLast();
    }

    private static List<Radarinstrument> readAll() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(RadarFiles::read)
                    .sorted(Comparator.comparingInt(one -> one.versie().nummer()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the instruments cannot be read", e);
        }
    }

    private static Radarinstrument read(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return YAML.readValue(stream, RadarFile.class).toInstrument();
        } catch (IOException e) {
            throw new UncheckedIOException("an instrument cannot be read", e);
        }
    }
}
