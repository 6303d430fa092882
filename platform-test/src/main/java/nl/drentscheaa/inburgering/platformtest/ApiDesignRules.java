package nl.drentscheaa.inburgering.platformtest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The NL API Design Rules 2.1 as far as a document shows whether they are kept; the official linter checks the same.
 * One rule is the house's own: nothing about a person stands in an address.
 */
final class ApiDesignRules {

    private static final Pattern VERSIONED = Pattern.compile(".*/v\\d+");
    private static final Pattern KEBAB_CASE = Pattern.compile("(/([a-z0-9-]+|\\{[a-zA-Z]+}))+");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern PERSONAL = Pattern.compile("(?i).*(bsn|naam|geboorte|telefoon|email).*");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Set<String> WITH_BODY = Set.of("put", "post", "patch");

    private final JsonNode document;
    private final List<String> violations = new ArrayList<>();
    private final Set<String> operationIds = new HashSet<>();

    private ApiDesignRules(JsonNode document) {
        this.document = document;
    }

    /** What the document does otherwise; empty when it keeps all rules. */
    static List<String> violations(JsonNode document) {
        var rules = new ApiDesignRules(document);
        rules.checkWhole();
        rules.document.path("paths").properties().forEach(path -> rules.checkPath(path.getKey(), path.getValue()));
        return List.copyOf(rules.violations);
    }

    private void checkWhole() {
        demand(document.path("openapi").asString("").startsWith("3."), "document: is not OpenAPI 3");
        for (String field : List.of("name", "email", "url")) {
            demand(document.path("info").path("contact").has(field), "document: contact without " + field);
        }
        JsonNode servers = document.path("servers");
        demand(
                !servers.isEmpty()
                        && servers.valueStream()
                                .allMatch(server -> VERSIONED
                                        .matcher(server.path("url").asString(""))
                                        .matches()),
                "document: address without a major version");
    }

    private void checkPath(String path, JsonNode item) {
        demand(!path.endsWith("/"), path + ": ends in a slash");
        demand(KEBAB_CASE.matcher(path).matches(), path + ": is not kebab-case");
        demand(!PERSONAL.matcher(path).matches(), path + ": says something about a person");
        item.properties().forEach(entry -> {
            String where = entry.getKey() + " " + path;
            demand(METHODS.contains(entry.getKey()), where + ": is no standard method");
            checkOperation(where, entry);
            checkVariables(where, path, entry.getValue().path("parameters"));
        });
    }

    private void checkOperation(String where, Map.Entry<String, JsonNode> entry) {
        JsonNode operation = entry.getValue();
        demand(
                operationIds.add(operation.path("operationId").asString(where)),
                where + ": shares its operationId with another");
        JsonNode parameters = operation.path("parameters");
        parameters
                .valueStream()
                .filter(one -> one.path("in").asString("").equals("query"))
                .map(one -> one.path("name").asString(""))
                .forEach(name -> {
                    demand(CAMEL_CASE.matcher(name).matches(), where + ": " + name + " is not lowerCamelCase");
                    demand(!PERSONAL.matcher(name).matches(), where + ": " + name + " says something about a person");
                });
        boolean canBeInvalid = WITH_BODY.contains(entry.getKey()) || !parameters.isEmpty();
        demand(!canBeInvalid || operation.path("responses").has("400"), where + ": has no answer to invalid input");
        operation.path("responses").properties().forEach(answer -> checkAnswer(where, answer));
    }

    private void checkVariables(String where, String path, JsonNode parameters) {
        Matcher variable = VARIABLE.matcher(path);
        while (variable.find()) {
            demand(
                    parameters
                            .valueStream()
                            .anyMatch(one -> one.path("name").asString("").equals(variable.group(1))
                                    && one.path("in").asString("").equals("path")),
                    where + ": does not describe " + variable.group(1));
        }
    }

    private void checkAnswer(String where, Map.Entry<String, JsonNode> answer) {
        String here = where + " " + answer.getKey();
        demand(answer.getValue().path("headers").has("API-Version"), here + ": has no API-Version");
        if (answer.getKey().compareTo("400") >= 0) {
            JsonNode schema = answer.getValue()
                    .path("content")
                    .path("application/problem+json")
                    .path("schema");
            demand(schema.path("$ref").asString("").endsWith("/Problem"), here + ": is no problem of RFC 9457");
        }
    }

    private void demand(boolean kept, String otherwise) {
        if (!kept) {
            violations.add(otherwise);
        }
    }
}
