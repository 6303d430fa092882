package nl.drentscheaa.inburgering.intake.codelijst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The choices of a file, in the order in which they are offered.
 *
 * @param <C> what a choice is
 */
public final class Codelijst<C extends Code> {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final List<C> all;
    private final Map<String, C> byIdOrName;
    private final String unknown;

    private Codelijst(List<C> all, String unknown) {
        this.all = List.copyOf(all);
        this.byIdOrName = all.stream()
                .flatMap(one -> Stream.of(one.id(), one.naam()).map(key -> Map.entry(keyOf(key), one)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));
        this.unknown = unknown;
    }

    /**
     * Reads a list.
     *
     * @param resource a file of the program
     * @param unknown the code of the refusal of what the list does not have
     */
    public static <C extends Code> Codelijst<C> read(String resource, Class<C> type, String unknown) {
        try (InputStream list = new ClassPathResource(resource).getInputStream()) {
            List<C> all = YAML.readValue(list, YAML.getTypeFactory().constructCollectionType(List.class, type));
            return new Codelijst<>(all, unknown);
        } catch (IOException e) {
            throw new UncheckedIOException("a list of codes cannot be read", e);
        }
    }

    public List<C> all() {
        return all;
    }

    /**
     * The choice with this id or name, whatever its capitals.
     *
     * @throws InvalidValue when the list does not have it
     */
    public C get(String idOrName) {
        C found = byIdOrName.get(keyOf(idOrName));
        if (found == null) {
            throw new InvalidValue(unknown);
        }
        return found;
    }

    private static String keyOf(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
