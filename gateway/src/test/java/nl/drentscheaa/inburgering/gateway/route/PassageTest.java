package nl.drentscheaa.inburgering.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.drentscheaa.inburgering.gateway.Answer;
import nl.drentscheaa.inburgering.gateway.Door;
import nl.drentscheaa.inburgering.gateway.FakeService;
import nl.drentscheaa.inburgering.gateway.GatewayTest;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class PassageTest {

    private static final String PLANNEN = "/api/pip/v1/gemeenten/assen/plannen";
    private static final String JSON = "Content-Type: application/json";

    private final Door door;
    private final FakeService pip = FakeService.of("pip");
    private final String bearer = TestTokens.consulent("assen").bearer();
    private final String authorization = "Authorization: " + bearer;

    PassageTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    @Test
    void bringsARequestToItsServiceAndTheAnswerBack() {
        pip.answer(201, Map.of("Content-Type", "application/json", "ETag", "\"7\"", "Location", PLANNEN + "/1"), "{}");

        Answer answer = door.send("POST", PLANNEN, "{\"doel\":\"werk\"}", authorization, JSON, "Idempotency-Key: 1");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("etag")).isEqualTo("\"7\"");
        assertThat(answer.header("location")).isEqualTo(PLANNEN + "/1");
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(pip.onlyOne().method()).isEqualTo("POST");
        assertThat(pip.onlyOne().target()).isEqualTo(PLANNEN);
        assertThat(pip.onlyOne().body()).isEqualTo("{\"doel\":\"werk\"}");
        assertThat(pip.onlyOne().headers()).containsEntry("idempotency-key", List.of("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gemeente=assen&gemeente=tynaarlo",
                "q=a%26b%3Dc",
                "q=1%2B1",
                "q=caf%C3%A9%20x",
                "q=",
                "cursor=ab-_~.c"
            })
    void bringsTheQueryAsItCame(String query) {
        assertThat(door.get(PLANNEN + "?" + query, authorization).status()).isEqualTo(200);

        assertThat(pip.onlyOne().target()).isEqualTo(PLANNEN + "?" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=%zz", "status=%", "status=%f", "status=%ff%fe"})
    void refusesAQueryOfWhichAPartWouldGetLost(String query) {
        assertThat(door.get(PLANNEN + "?" + query, authorization).status()).isEqualTo(400);
        assertThat(pip.received()).isEmpty();
    }

    @Test
    void leavesBehindEveryHeaderThatIsNotOnTheList() {
        door.get(
                PLANNEN,
                authorization,
                "X-Forwarded-For: 10.0.0.1",
                "x-forwarded-for: 10.0.0.2",
                "X-FORWARDED-HOST: elders.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /x",
                "X-Forwarded-User: regie",
                "Forwarded: for=10.0.0.1;host=elders.example",
                "fOrWaRdEd: for=10.0.0.3",
                "X-Real-IP: 10.0.0.1",
                "X-User: regie",
                "X-Gemeente: tynaarlo",
                "X-Original-URL: /actuator",
                "X-Rewrite-URL: /actuator",
                "X-HTTP-Method-Override: DELETE",
                "Cookie: anders=1",
                "Cookie: nog=2",
                "Proxy-Authorization: Basic eDp5",
                "Accept-Encoding: gzip",
                "Origin: https://elders.example",
                "Referer: https://elders.example/x");

        assertThat(pip.onlyOne().headers().keySet())
                .isSubsetOf(Set.of(
                        "accept", "authorization", "connection", "host", "user-agent", "traceparent", "tracestate"));
        assertThat(pip.onlyOne().headers().get("host"))
                .containsExactly(pip.url().substring("http://".length()));
        assertThat(pip.onlyOne().headers().getOrDefault("user-agent", List.of("")))
                .noneMatch(agent -> agent.contains("Mozilla"));
    }

    @Test
    void believesNoTraceOfTheCallersButBeginsItsOwn() {
        door.get(PLANNEN, authorization, "traceparent: 00-11111111111111111111111111111111-2222222222222222-01");

        assertThat(pip.onlyOne().headers().get("traceparent"))
                .singleElement()
                .satisfies(trace ->
                        assertThat(trace).startsWith("00-").doesNotContain("11111111111111111111111111111111"));
    }

    @Test
    void endsHopByHopHeadersHere() {
        door.sendRaw(
                "GET " + PLANNEN + " HTTP/1.1",
                List.of(
                        authorization,
                        "Connection: If-Match, X-Weg",
                        "If-Match: \"3\"",
                        "X-Weg: 1",
                        "Keep-Alive: timeout=5",
                        "TE: trailers",
                        "Upgrade: websocket",
                        "Proxy-Connection: keep-alive"),
                "");

        assertThat(pip.onlyOne().headers().keySet())
                .doesNotContain("x-weg", "keep-alive", "te", "upgrade", "proxy-connection");
    }

    @Test
    void sendsOneAuthorizationHoweverManyCame() {
        String other = TestTokens.regievoerder("assen", "tynaarlo").bearer();

        Answer answer = door.get(PLANNEN, authorization, "authorization: " + other, "AUTHORIZATION: Basic eDp5");

        assertThat(answer.status()).isIn(200, 400, 401);
        if (answer.status() == 200) {
            assertThat(pip.onlyOne().headers().get("authorization")).containsExactly(bearer);
        }
    }

    @Test
    void givesBackOnlyWhatTheApiPromises() {
        pip.answer(
                200,
                Map.of(
                        "Content-Type", "application/json",
                        "Set-Cookie", "__Host-sessie=kwaad; Path=/; Secure",
                        "Server", "Tomcat",
                        "X-Powered-By", "Java",
                        "X-Debug", "1",
                        "Access-Control-Allow-Origin", "*",
                        "API-Version", "1.0.0"),
                "{}");

        Answer answer = door.get(PLANNEN, authorization);

        assertThat(answer.header("api-version")).isEqualTo("1.0.0");
        assertThat(answer.headers().keySet())
                .doesNotContain("set-cookie", "server", "x-powered-by", "x-debug", "access-control-allow-origin");
    }

    @Test
    void carriesTheSecurityHeadersOnceWhenTheServiceSetsThemToo() {
        pip.answer(
                200,
                Map.of(
                        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
                        "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
                        "X-Content-Type-Options", "nosniff",
                        "Cache-Control", "no-store"),
                "{}");

        Answer answer = door.get(PLANNEN, authorization);

        assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
        assertThat(answer.header("strict-transport-security")).contains("max-age=31536000");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/api/pip/v1/actuator/health",
                "/api/pip/v1/..;/actuator/health",
                "/api/pip/v1/%2e%2e/actuator/health",
                "/api/pip/v1/%2E%2E/%2E%2E/actuator/health",
                "/api/pip/v1/..%2factuator/health",
                "/api/pip/v1/../../../actuator/health",
                "/api/pip/v1/gemeenten/..%5c..%5cactuator",
                "/api/pip/v1//actuator/health",
                "/api/pip/v1/gemeenten;x=/actuator",
                "//actuator/health",
                "/;/actuator/health",
                "/%61ctuator/health",
                "/actuator;x/health",
                "/api/pip/v1/gemeenten/assen/feed",
                "/feed/v1/heads",
                "/api/pip/feed/v1/heads",
                "/api/onbekend/v1/plannen",
                "/api/pip/v1/plannen;jsessionid=1",
                "/api/pip/v1/plannen/",
                "/api/pip/v1/gemeenten/%00"
            })
    void neverLeadsToAnythingButTheApi(String target) {
        Answer answer = door.get(target, authorization);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(FakeService.all())
                .allSatisfy(service -> assertThat(service.received())
                        .noneMatch(received -> received.target().contains("actuator")));
        assertThat(pip.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\actuator\\health", "/api\\pip/v1/plannen", "/api/pip/v1/plannen\\..\\..\\actuator"})
    void refusesBackslashes(String target) {
        assertThat(door.get(target, authorization).status()).isIn(400, 404);
        assertThat(pip.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain",
                "application/xml",
                "json",
                "application/",
                "*/*",
                ";"
            })
    void takesNoBodyButJsonAndCsv(String type) {
        Answer answer = door.send("POST", PLANNEN, "a=b", authorization, "Content-Type: " + type);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("soort-niet-ondersteund", "titleEn");
        assertThat(pip.received()).isEmpty();
    }

    @Test
    void takesCsvAndMergePatches() {
        assertThat(door.send("POST", PLANNEN, "a;b", authorization, "Content-Type: text/csv;charset=UTF-8")
                        .status())
                .isEqualTo(200);
        assertThat(door.send("PATCH", PLANNEN, "{}", authorization, "Content-Type: application/merge-patch+json")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/jpeg", "image/png"})
    void takesDocumentsWhereTheyBelongAndNowhereElse(String type) {
        FakeService intake = FakeService.of("intake");
        String bestand = "/api/intake/v1/gemeenten/assen/nieuwkomers/n1/bijlagen/b1/bestand";
        String header = "Content-Type: " + type;

        assertThat(door.send("PUT", bestand, "x", authorization, header).status())
                .isEqualTo(200);
        assertThat(intake.onlyOne().headers().get("content-type"))
                .singleElement()
                .asString()
                .startsWith(type);
        assertThat(door.send("POST", bestand, "x", authorization, header).status())
                .isEqualTo(415);
        assertThat(door.send("PUT", bestand + "/x", "x", authorization, header).status())
                .isEqualTo(415);
        assertThat(door.send("PUT", bestand.replace("intake", "pip"), "x", authorization, header)
                        .status())
                .isEqualTo(415);
        assertThat(door.send("PUT", PLANNEN, "x", authorization, header).status())
                .isEqualTo(415);
        assertThat(door.send("PUT", bestand, "{}", authorization, JSON).status())
                .isEqualTo(415);
    }

    @Test
    void refusesABodyOfWhichNobodySaysWhatItIs() {
        assertThat(door.send("POST", PLANNEN, "{}", authorization).status()).isEqualTo(415);
        assertThat(pip.received()).isEmpty();
    }

    @Test
    void passesARequestWithoutABody() {
        assertThat(door.send("POST", PLANNEN, "", authorization, "Content-Length: 0")
                        .status())
                .isEqualTo(200);
        assertThat(door.send("DELETE", PLANNEN, "", authorization).status()).isEqualTo(200);
    }

    @Test
    void letsNoSecondRequestHideInTheFirst() throws IOException {
        String hidden = "0\r\n\r\nGET /api/pip/v1/actuator HTTP/1.1\r\nHost: x\r\n\r\n";

        Answer answer = door.sendRaw(
                "POST " + PLANNEN + " HTTP/1.1",
                List.of(authorization, JSON, "Content-Length: " + hidden.length(), "Transfer-Encoding: chunked"),
                hidden);

        assertThat(answer.status()).isIn(200, 400);
        assertThat(pip.received()).noneMatch(received -> received.body().contains("actuator"));
        assertThat(pip.received()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void passesOnTheServicesOwnRefusal() {
        pip.answer(409, Map.of("Content-Type", "application/problem+json"), "{\"code\":\"regel-geschonden\"}");

        Answer answer = door.send("POST", PLANNEN, "{}", authorization, JSON);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("regel-geschonden");
    }

    @Test
    void followsNoRedirect() {
        pip.answer(302, Map.of("Location", "http://127.0.0.1:1/"), "");

        assertThat(door.get(PLANNEN, authorization).status()).isEqualTo(302);
        assertThat(pip.onlyOne().target()).isEqualTo(PLANNEN);
    }

    @Test
    void letsAnyoneReadADescriptionAndNothingElse() {
        assertThat(door.get("/api/pip/v1/openapi.json").status()).isEqualTo(200);
        assertThat(pip.onlyOne().headers()).doesNotContainKey("authorization");

        Answer answer = door.get(PLANNEN);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("niet-ingelogd", "Log in om verder te gaan.", "Log in to continue.");
        assertThat(door.send("POST", "/api/pip/v1/openapi.json", "{}", JSON).status())
                .isEqualTo(401);
        assertThat(pip.received()).hasSize(1);
    }

    @Test
    void believesNoTokenButAGoodOne() {
        var good = TestTokens.consulent("assen");

        assertThat(List.of(
                        TestTokens.consulent("assen").expired().bearer(),
                        TestTokens.consulent("assen").forAudience("elders").bearer(),
                        TestTokens.consulent("assen")
                                .fromIssuer("https://elders.example")
                                .bearer(),
                        TestTokens.consulent("assen").asIdToken().bearer(),
                        TestTokens.consulent("assen").signedByAStranger().bearer(),
                        good.unsignedBearer(),
                        good.confusedBearer(),
                        "Bearer niets"))
                .allSatisfy(bad -> assertThat(
                                door.get(PLANNEN, "Authorization: " + bad).status())
                        .isEqualTo(401));
        assertThat(pip.received()).isEmpty();
    }
}
