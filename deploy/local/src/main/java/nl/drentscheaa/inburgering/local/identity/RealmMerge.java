package nl.drentscheaa.inburgering.local.identity;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays realm files over each other: the production realm first, then what a demonstration adds.
 *
 * <p>Objects are merged, lists are joined, of any other value the later file's counts. So the production file never holds
 * an account that everyone knows, and the demo stays equal to it in all else.
 */
final class RealmMerge {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RealmMerge() {}

    static JsonNode of(List<Path> files) {
        return files.stream().map(JSON::readTree).reduce(JSON.createObjectNode(), RealmMerge::merge);
    }

    private static JsonNode merge(JsonNode base, JsonNode overlay) {
        if (base instanceof ObjectNode object && overlay instanceof ObjectNode more) {
            ObjectNode merged = object.deepCopy();
            more.properties().forEach(field -> {
                JsonNode old = merged.get(field.getKey());
                merged.set(field.getKey(), old == null ? field.getValue() : merge(old, field.getValue()));
            });
            return merged;
        }
        if (base instanceof ArrayNode list && overlay instanceof ArrayNode more) {
            return list.deepCopy().addAll(more);
        }
        return overlay;
    }
}
