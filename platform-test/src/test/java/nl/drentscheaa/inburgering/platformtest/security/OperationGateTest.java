package nl.drentscheaa.inburgering.platformtest.security;

import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.provincie;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import nl.drentscheaa.inburgering.platformtest.service.SampleService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest(classes = SampleService.class)
class OperationGateTest {

    private static final String BASE = "/api/sample/v1";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void bindsTheMunicipalityOfThePath() {
        assertThat(get("/gemeenten/assen/dingen", consulent("assen", "tynaarlo")))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"bound\":\"assen\",\"asked\":\"assen\"}");
    }

    @Test
    void keepsWhatIsWrittenInThatMunicipality() {
        assertThat(http.post()
                        .uri(BASE + "/gemeenten/assen/dingen")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"naam\":\"stoel\"}")
                        .header(HttpHeaders.AUTHORIZATION, consulent("assen").bearer()))
                .hasStatusOk();
        assertThat(get("/gemeenten/assen/dingen", consulent("assen")))
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(1);
        assertThat(get("/gemeenten/tynaarlo/dingen", consulent("tynaarlo")))
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tynaarlo", "emmen", "Assen", "ASSEN", "a_b", "assen."})
    void hidesAnotherOrUnknownMunicipality(String gemeente) {
        assertThat(get("/gemeenten/" + gemeente + "/dingen", consulent("assen")))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("niet-gevonden");
    }

    @Test
    void hidesAMunicipalityOfTheTokenThatTheRegistryDoesNotKnow() {
        assertThat(get("/gemeenten/emmen/dingen", consulent("emmen"))).hasStatus(404);
    }

    @Test
    void refusesAnotherRoleBeforeItLooksAtTheMunicipality() {
        assertThat(get("/gemeenten/assen/dingen", provincie("assen")))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("geen-toegang");
        assertThat(get("/gemeenten/emmen/dingen", provincie("assen"))).hasStatus(403);
    }

    @Test
    void asksForATokenBeforeAnythingElse() {
        assertThat(http.get().uri(BASE + "/gemeenten/assen/dingen")).hasStatus(401);
        assertThat(http.get().uri(BASE + "/gemeenten/emmen/dingen")).hasStatus(401);
        assertThat(http.get().uri(BASE + "/bestaat-niet")).hasStatus(401);
        assertThat(http.delete().uri(BASE + "/overzicht")).hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gemeenten/assen;x=tynaarlo/dingen",
                "/gemeenten/tynaarlo%2F..%2Fassen/dingen",
                "/gemeenten/assen%252Fdingen/dingen",
                "/gemeenten//assen/dingen",
                "/gemeenten/tynaarlo/../assen/dingen",
                "/gemeenten/assen%00/dingen",
                "/gemeenten/%2e%2e/dingen"
            })
    void refusesAnAmbiguousPath(String path) {
        assertThat(http.get()
                        .uri(java.net.URI.create(BASE + path))
                        .header(HttpHeaders.AUTHORIZATION, consulent("assen").bearer()))
                .satisfies(
                        result -> assertThat(result.getResponse().getStatus()).isIn(400, 404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Gemeente", "X-Tenant-Id", "X-Forwarded-Prefix", "X-Original-URL", "X-Rewrite-URL"})
    void takesNothingFromAHeader(String header) {
        assertThat(http.get()
                        .uri(BASE + "/gemeenten/assen/dingen")
                        .header(header, "/gemeenten/tynaarlo/dingen")
                        .header(
                                HttpHeaders.AUTHORIZATION,
                                consulent("assen", "tynaarlo").bearer()))
                .bodyJson()
                .extractingPath("$.bound")
                .isEqualTo("assen");
    }

    @Test
    void givesACrossMunicipalityOperationOnlyMunicipalitiesOfTokenAndRegistry() {
        assertThat(get("/overzicht", regievoerder("assen", "emmen", "Foute Naam")))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("[\"assen\"]");
    }

    @Test
    void opensAPublicOperationWithoutToken() {
        assertThat(http.get().uri(BASE + "/open"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"caller\":false,\"bound\":false}");
    }

    @Test
    void refusesABadTokenEvenOnAPublicOperation() {
        assertThat(get("/open", consulent("assen").expired())).hasStatus(401);
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(get("/bestaat-niet", consulent("assen"))).hasStatus(404);
        assertThat(get("/overzicht/", regievoerder("assen"))).hasStatus(404);
    }

    @Test
    void saysWhichMethodIsNotAllowed() {
        assertThat(http.delete()
                        .uri(BASE + "/overzicht")
                        .header(HttpHeaders.AUTHORIZATION, regievoerder("assen").bearer()))
                .hasStatus(405);
    }

    @Test
    void keepsTheErrorPageAndTheProbesFromTheServicePort() {
        assertThat(http.get()
                        .uri("/error")
                        .header(HttpHeaders.AUTHORIZATION, regievoerder("assen").bearer()))
                .satisfies(
                        result -> assertThat(result.getResponse().getStatus()).isIn(403, 404));
        assertThat(http.get().uri("/actuator/health")).hasStatus(401);
        assertThat(http.get().uri("/actuator/prometheus")).hasStatus(401);
    }

    private MvcTestResult get(String path, TestToken token) {
        return http.get()
                .uri(BASE + path)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }
}
