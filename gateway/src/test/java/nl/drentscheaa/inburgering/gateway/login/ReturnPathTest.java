package nl.drentscheaa.inburgering.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/caseload", "/caseload?sorteer=termijn&gemeente=aa-en-hunze", "/dossier/3f%20x"})
    void keepsAPageOfTheWebApp(String path) {
        assertThat(ReturnPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "caseload",
                "//elders.example",
                "///elders.example",
                "/\\elders.example",
                "\\\\elders.example",
                "https://elders.example/",
                "https:elders.example",
                "javascript:alert(1)",
                "/caseload\r\nSet-Cookie: x=y",
                "/a b",
                "/caseload/../../x",
                "/é"
            })
    void refusesWhatMayLeadElsewhere(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pip/v1/gemeenten/assen/plannen",
                "/inloggen",
                "/inloggen?terug=/inloggen",
                "/login/oauth2/code/keycloak?code=x",
                "/uitloggen",
                "/sessie"
            })
    void refusesWhatIsNoPage(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/a%2", "/a%zz"})
    void refusesWhatIsNoAddress(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }

    @Test
    void isAbsentWhenNothingWasAsked() {
        assertThat(ReturnPath.of(null)).isEmpty();
    }
}
