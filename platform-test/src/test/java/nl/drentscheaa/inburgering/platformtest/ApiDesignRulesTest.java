package nl.drentscheaa.inburgering.platformtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDesignRulesTest {

    private static final String KEPT = """
        {"openapi": "3.1.0",
         "info": {"contact": {"name": "Team", "email": "team@example.nl", "url": "https://example.nl"}},
         "servers": [{"url": "/api/sample/v1"}],
         "paths": {"/gemeenten/{gemeente}/dingen": {"get": {
           "operationId": "findDingen",
           "parameters": [{"name": "gemeente", "in": "path"}, {"name": "gekochtOp", "in": "query"}],
           "responses": {
             "200": {"headers": {"API-Version": {}}},
             "400": {"headers": {"API-Version": {}}, "content": {"application/problem+json": {
               "schema": {"$ref": "#/components/schemas/Problem"}}}}}}}}}
        """;

    @Test
    void findsNothingInADocumentThatKeepsThem() {
        assertThat(ApiDesignRules.violations(document(KEPT))).isEmpty();
    }

    @Test
    void findsAnAddressOfAnotherForm() {
        assertViolation("/dingen\"", "/dingen/\"", "ends in a slash");
        assertViolation("/dingen\"", "/MooieDingen\"", "is not kebab-case");
        assertViolation("/dingen\"", "/bsn\"", "says something about a person");
        assertViolation("/sample/v1", "/sample", "address without a major version");
        assertViolation("\"in\": \"path\"", "\"in\": \"header\"", "does not describe gemeente");
    }

    @Test
    void findsAQuestionOfAnotherForm() {
        assertViolation("gekochtOp", "gekocht_op", "gekocht_op is not lowerCamelCase");
        assertViolation("gekochtOp", "achternaam", "achternaam says something about a person");
        assertViolation("\"get\":", "\"trace\":", "is no standard method");
    }

    @Test
    void findsAnAnswerOfAnotherForm() {
        assertViolation("\"200\": {\"headers\": {\"API-Version\": {}}}", "\"200\": {}", "200: has no API-Version");
        assertViolation("problem+json", "json", "400: is no problem of RFC 9457");
        assertViolation("\"400\":", "\"404\":", "has no answer to invalid input");
    }

    @Test
    void findsADocumentThatLacksSomething() {
        assertViolation("3.1.0", "2.0", "is not OpenAPI 3");
        assertViolation("\"email\": \"team@example.nl\",", "", "contact without email");
    }

    private static void assertViolation(String kept, String broken, String violation) {
        assertThat(KEPT).contains(kept);
        assertThat(ApiDesignRules.violations(document(KEPT.replace(kept, broken))))
                .anySatisfy(found -> assertThat(found).contains(violation));
    }

    private static JsonNode document(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
