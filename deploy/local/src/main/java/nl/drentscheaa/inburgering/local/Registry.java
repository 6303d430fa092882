package nl.drentscheaa.inburgering.local;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The part of the registry of municipalities that the launcher needs. */
final class Registry {

    private Registry() {}

    /** The identifiers, in the order of the file. */
    static List<String> gemeenten(Path file) {
        JsonNode registry = YAMLMapper.shared().readTree(file);
        return registry.path("gemeenten")
                .valueStream()
                .map(gemeente -> gemeente.path("id").asString())
                .toList();
    }
}
