package nl.drentscheaa.inburgering.intake.vragenlijst.web;

import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.nieuwkomer;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.provincie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class VragenlijstControllerTest {

    private static final TestToken NIEUWKOMER = nieuwkomer("aa-en-hunze");

    @Autowired
    private MockMvcTester http;

    @Test
    void listsTheVersionsThatThereAre() {
        assertThat(get(consulent("assen"), "")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"items":[{"naam":"brede-intake","versie":1,"geldigheid":"geldend",
                         "talen":["nl","en","ar","ti","fa","tr","uk"]}]}""");
    }

    @Test
    void asksANewcomerInTheirOwnLanguage() {
        assertThat(get(NIEUWKOMER, "/brede-intake/1?taal=ar"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"naam":"brede-intake","versie":1,"taal":"ar","schrijfrichting":"rtl"}""")
                .extractingPath("$.secties[0].titel")
                .isEqualTo("صحتك");
    }

    @Test
    void asksInDutchWhenNoLanguageIsNamed() {
        assertThat(get(NIEUWKOMER, "/brede-intake/1"))
                .bodyJson()
                .extractingPath("$.secties[1].vragen[3]")
                .asMap()
                .containsEntry("id", "schulden-aan")
                .containsEntry("soort", "meerkeuze")
                .containsEntry("gevoelig", "financien")
                .containsEntry("tekst", "Waarvoor moet u nog geld betalen?")
                .containsKey("als")
                .doesNotContainKeys("bereik", "vroegste");
    }

    @Test
    void saysThatNothingChanged() {
        String etag = etagOf(get(NIEUWKOMER, "/brede-intake/1?taal=ti"));

        assertThat(etag).matches("\"[0-9a-f]{64}\"");
        assertThat(http.get()
                        .uri("/api/intake/v1/vragenlijsten/brede-intake/1?taal=ti")
                        .header(HttpHeaders.AUTHORIZATION, NIEUWKOMER.bearer())
                        .header(HttpHeaders.IF_NONE_MATCH, etag))
                .hasStatus(304);
        assertThat(etagOf(get(NIEUWKOMER, "/brede-intake/1?taal=fa"))).isNotEqualTo(etag);
    }

    @Test
    void refusesALanguageOrVersionThatThereIsNot() {
        assertThat(get(NIEUWKOMER, "/brede-intake/1?taal=de")).hasStatus(400);
        assertThat(get(NIEUWKOMER, "/brede-intake/99")).hasStatus(404);
        assertThat(get(NIEUWKOMER, "/smalle-intake/1")).hasStatus(404);
    }

    @Test
    void refusesWhoHasNothingToDoWithIt() {
        assertThat(get(provincie("assen"), "")).hasStatus(403);
    }

    private MvcTestResult get(TestToken token, String path) {
        return http.get()
                .uri("/api/intake/v1/vragenlijsten" + path)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }

    private static String etagOf(MvcTestResult result) {
        return Optional.ofNullable(result.getResponse().getHeader(HttpHeaders.ETAG))
                .orElse("");
    }
}
