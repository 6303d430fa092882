package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import static nl.drentscheaa.inburgering.platformtest.TestTokens.beheer;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.nieuwkomer;
import static org.assertj.core.api.Assertions.assertThat;

import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class LeerroutekaderControllerTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void showsWhatTheRulesGoByAndWhatIsToBeConfirmed() {
        assertThat(get(beheer("assen"))).hasStatusOk().bodyJson().isLenientlyEqualTo("""
            {"items":[{"versie":1,"drempels":[{"naam":"leeftijd","waarde":"28","nogTeControleren":false},
              {"naam":"schooljaren","nogTeControleren":true},{"naam":"taalniveau","waarde":"A2"},
              {"naam":"toetsscore","waarde":"31","vanaf":"2022-01-01"},
              {"naam":"toetsscore","waarde":"28","vanaf":"2023-04-12"}]}]}\
            """);
    }

    @Test
    void isNotForNewcomers() {
        assertThat(get(nieuwkomer("assen"))).hasStatus(403);
    }

    private MvcTestResult get(TestToken token) {
        return http.get()
                .uri("/api/intake/v1/leerroutekaders")
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }
}
