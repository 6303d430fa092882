package nl.drentscheaa.inburgering.intake.leerprofiel.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroutekader;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroutekaders;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The versions that came with the program, read and checked once, when it starts. */
@Component
class KaderFiles implements Leerroutekaders {

    private static final String FILES = "classpath*:leerprofiel/leerroute/*.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Leerroutekader> all = readAll();

    @Override
    public List<Leerroutekader> all() {
        return all;
    }

    private static List<Leerroutekader> readAll() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(KaderFiles::read)
                    .sorted(Comparator.comparingInt(Leerroutekader::versie))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the borders of the route cannot be read", e);
        }
    }

    private static Leerroutekader read(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return YAML.readValue(stream, KaderFile.class).toKader();
        } catch (IOException e) {
            throw new UncheckedIOException("the borders of the route cannot be read", e);
        }
    }
}
