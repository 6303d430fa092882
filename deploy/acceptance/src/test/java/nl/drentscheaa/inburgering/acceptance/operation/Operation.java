package nl.drentscheaa.inburgering.acceptance.operation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.acceptance.Repository;
import nl.drentscheaa.inburgering.local.address.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation of a service.
 *
 * @param path from the root of the service, with its variables in braces
 * @param success the status of a good answer
 */
public record Operation(Program program, String id, String method, String path, int success) {

    private static final String GEMEENTE = "{gemeente}";
    /** Of which the question, not the path, names the municipality. */
    private static final String CASELOAD = "/caseload";

    private static final List<String> OBJECTS = List.of("{nieuwkomerId}", "{planId}", "{importId}", "{overdrachtId}");

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Every operation of the platform: those of the committed documents, and the feeds, which no document names. */
    public static List<Operation> all() {
        return services()
                .flatMap(service -> Stream.concat(documented(service), feed(service)))
                .toList();
    }

    public static Stream<Program> services() {
        return Arrays.stream(Program.values()).filter(program -> program != Program.GATEWAY);
    }

    public static String document(Program service) {
        return Repository.read(service.module() + "/openapi.json");
    }

    /** The same name stands for the same operation of several services. */
    public String key() {
        return program.id() + "/" + id;
    }

    public boolean isFeed() {
        return path.startsWith("/feed/");
    }

    public boolean namesGemeente() {
        return path.contains(GEMEENTE) || path.contains(CASELOAD);
    }

    /** Whether the path names something that one municipality has. A PUT of an import names what is yet to be. */
    public boolean namesObject() {
        return OBJECTS.stream().anyMatch(path::contains) && !id.equals("putImport");
    }

    @Override
    public String toString() {
        return key();
    }

    private static Stream<Operation> documented(Program service) {
        JsonNode document = JsonMapper.shared().readTree(document(service));
        String base = document.at("/servers/0/url").asString();
        var operations = new ArrayList<Operation>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    operations.add(new Operation(
                            service,
                            operation.getValue().get("operationId").asString(),
                            operation.getKey().toUpperCase(Locale.ROOT),
                            base + path.getKey(),
                            success(operation.getValue().get("responses"))));
                }
            }
        }
        return operations.stream();
    }

    private static int success(JsonNode responses) {
        return responses
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(status -> status.startsWith("2"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Operation> feed(Program service) {
        return Stream.of(
                new Operation(service, "readHeads", "GET", "/feed/v1/heads", 200),
                new Operation(service, "readEvents", "GET", "/feed/v1/gemeenten/{gemeente}/events", 200));
    }
}
