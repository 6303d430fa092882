package nl.drentscheaa.inburgering.intake.inzage.pdf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.inzage.Inzageregel;
import org.springframework.stereotype.Component;

/** What stands in the data log, in words for the person. */
@Component
class Inzagewoorden {

    private static final String FILE = "/inzage/woorden_nl.properties";

    private final Properties words = read();

    /** Which kind of professional. */
    String who(Inzageregel regel) {
        return regel.rollen().isEmpty()
                ? words.getProperty("rol.geen", "")
                : regel.rollen().stream().map(rol -> word("rol.", rol)).collect(Collectors.joining(", "));
    }

    /** What was done. */
    String what(Inzageregel regel) {
        return word("verwerking.", regel.verwerking());
    }

    /** Of what a later version will do, the id says more than nothing. */
    private String word(String kind, String id) {
        return words.getProperty(kind + id, id);
    }

    private static Properties read() {
        var read = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Inzagewoorden.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
