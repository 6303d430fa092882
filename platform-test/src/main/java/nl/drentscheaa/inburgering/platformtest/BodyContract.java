package nl.drentscheaa.inburgering.platformtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends bodies that make no sense to every operation of a service that takes JSON, as its OpenAPI document has them: an
 * operation added later is tried too. Each is refused with all its faults, and nothing is stored.
 *
 * <p>A test class of the service extends this one and adds nothing.
 */
@ServiceTest
public abstract class BodyContract {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GEMEENTE = "assen";
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
    private static final int MORE_THAN_ANY_BODY = 2 * 1024 * 1024;
    private static final int DEEPER_THAN_ANY_BODY = 600;

    /** Grow by themselves, or because somebody looked. */
    private static final Set<String> BOOKKEEPING =
            Set.of("logboek", "logboekkop", "sleutels", "projecties", "cursors", "importbeurt");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ServiceProperties service;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    /** For the test class of a service. */
    protected BodyContract() {}

    /** An operation and the form of its body. */
    private record Taker(HttpMethod method, String path, JsonNode schema) {}

    @BeforeEach
    final void empty() {
        database.clear();
    }

    @TestFactory
    final Stream<DynamicTest> refuses() throws IOException {
        List<Taker> takers = takers(document());
        assertThat(takers).as("operations that take JSON").isNotEmpty();
        return takers.stream()
                .flatMap(taker -> Stream.of(
                        test(taker, "text that is no JSON", () -> assertFaults(taker, "{\"a\": ", List.of())),
                        test(taker, "a list", () -> assertFaults(taker, "[]", List.of())),
                        test(taker, "nothing", () -> assertFaults(taker, "", List.of())),
                        test(taker, "an endless nest", () -> assertFaults(taker, nest(), List.of())),
                        test(
                                taker,
                                "unknown fields",
                                () -> assertFaults(
                                        taker,
                                        "{\"onbekend\": 1, \"ookOnbekend\": {}}",
                                        List.of("#/onbekend", "#/ookOnbekend"))),
                        test(taker, "wrong types", () -> assertFaults(taker, wrongTypes(taker), pointers(taker))),
                        test(taker, "a huge body", () -> assertTooLarge(taker))));
    }

    private static DynamicTest test(Taker taker, String what, Runnable check) {
        return DynamicTest.dynamicTest(taker.method() + " " + taker.path() + " with " + what, check::run);
    }

    private void assertFaults(Taker taker, String body, List<String> pointers) {
        Map<String, Long> before = sizes();
        MvcTestResult answer = send(taker, body);
        assertThat(answer)
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.errors[*].location.pointer")
                .asArray()
                .containsAll(pointers);
        assertThat(answer).bodyJson().extractingPath("$.errors").asArray().isNotEmpty();
        assertThat(sizes()).as("what is stored").isEqualTo(before);
    }

    private void assertTooLarge(Taker taker) {
        Map<String, Long> before = sizes();
        String huge = "{\"onbekend\": \"" + "x".repeat(MORE_THAN_ANY_BODY) + "\"}";
        assertThat(send(taker, huge)).hasStatus(413).hasContentType("application/problem+json");
        assertThat(sizes()).as("what is stored").isEqualTo(before);
    }

    private MvcTestResult send(Taker taker, String body) {
        return http.method(taker.method())
                .uri("/api/" + service.name() + "/v1" + taker.path())
                .header(HttpHeaders.AUTHORIZATION, everyone().bearer())
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static TestToken everyone() {
        return TestTokens.regievoerder(GEMEENTE)
                .role("consulent")
                .role("beheer")
                .role("beleid")
                .role("nieuwkomer");
    }

    private Map<String, Long> sizes() {
        return database.ask(GEMEENTE, () -> {
            var sizes = new TreeMap<String, Long>();
            mongo.getCollectionNames().stream()
                    .filter(name -> !BOOKKEEPING.contains(name))
                    .forEach(name -> sizes.put(name, mongo.getCollection(name).countDocuments(new Document())));
            sizes.values().removeIf(size -> size == 0);
            return sizes;
        });
    }

    private static List<Taker> takers(JsonNode document) {
        var takers = new ArrayList<Taker>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode schema = operation
                            .getValue()
                            .at("/requestBody/content")
                            .path("application/json")
                            .path("schema");
                    if (!schema.isMissingNode()) {
                        HttpMethod method =
                                HttpMethod.valueOf(operation.getKey().toUpperCase(java.util.Locale.ROOT));
                        takers.add(new Taker(
                                method, filled(path.getKey(), operation.getValue()), resolved(document, schema)));
                    }
                }));
        return takers;
    }

    /** With values of the right form that name nothing, so that the body alone is at fault. */
    private static String filled(String path, JsonNode operation) {
        String filled = path.replace("{gemeente}", GEMEENTE);
        for (JsonNode parameter : operation.path("parameters")) {
            filled = filled.replace("{" + parameter.path("name").asString() + "}", anyOf(parameter.path("schema")));
        }
        return filled;
    }

    private static String anyOf(JsonNode schema) {
        if (schema.path("enum").has(0)) {
            return schema.at("/enum/0").asString();
        }
        return schema.path("type").asString().equals("integer") ? "1" : UNKNOWN;
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    /** An object where text, a number or a list belongs, and a number where an object does. */
    private static String wrongTypes(Taker taker) {
        ObjectNode body = JSON.createObjectNode();
        taker.schema().path("properties").properties().forEach(property -> {
            if (property.getValue().has("$ref")) {
                body.put(property.getKey(), 17);
            } else {
                body.set(property.getKey(), JSON.createObjectNode());
            }
        });
        return body.toString();
    }

    private static List<String> pointers(Taker taker) {
        return taker.schema().path("properties").propertyNames().stream()
                .map(name -> "#/" + name)
                .toList();
    }

    private static String nest() {
        return "{\"a\":".repeat(DEEPER_THAN_ANY_BODY) + "1" + "}".repeat(DEEPER_THAN_ANY_BODY);
    }

    private JsonNode document() throws IOException {
        MvcTestResult answer =
                http.get().uri("/api/" + service.name() + "/v1/openapi.json").exchange();
        return JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
