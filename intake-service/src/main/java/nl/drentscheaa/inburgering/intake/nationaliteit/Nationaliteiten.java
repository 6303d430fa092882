package nl.drentscheaa.inburgering.intake.nationaliteit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The list, in the order in which it is offered. */
@Component
public class Nationaliteiten {

    private final List<Nationaliteit> all;
    private final Map<String, Nationaliteit> byIdOrName;

    public Nationaliteiten() {
        this.all = read();
        this.byIdOrName = all.stream()
                .flatMap(one ->
                        List.of(one.id(), one.naam()).stream().map(key -> Map.entry(key.toLowerCase(Locale.ROOT), one)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, same) -> first));
    }

    public List<Nationaliteit> all() {
        return all;
    }

    /**
     * The nationality with this id or name, whatever its capitals.
     *
     * @throws InvalidValue when the list does not have it
     */
    public Nationaliteit get(String idOrName) {
        Nationaliteit found = byIdOrName.get(idOrName.strip().toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new InvalidValue("nationaliteit-onbekend");
        }
        return found;
    }

    private static List<Nationaliteit> read() {
        try (InputStream list = new ClassPathResource("nationaliteiten.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(list, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the list of nationalities cannot be read", e);
        }
    }
}
