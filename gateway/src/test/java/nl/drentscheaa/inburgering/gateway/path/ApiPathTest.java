package nl.drentscheaa.inburgering.gateway.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiPathTest {

    @Test
    void readsServiceSegmentsAndMunicipality() {
        ApiPath path = ApiPath.parse("/api/pip/v1/gemeenten/aa-en-hunze/plannen/3f~1.2_x")
                .orElseThrow();

        assertThat(path.dienst()).isEqualTo("pip");
        assertThat(path.segments()).containsExactly("gemeenten", "aa-en-hunze", "plannen", "3f~1.2_x");
        assertThat(path.gemeente()).contains(new GemeenteId("aa-en-hunze"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pip/v1",
                "/api/pip/v1/",
                "/api/pip/v1/plannen/",
                "/api/pip/v2/plannen",
                "/api/PIP/v1/plannen",
                "/API/pip/v1/plannen",
                "/api//v1/plannen",
                "/api/pip/v1//plannen",
                "//api/pip/v1/plannen",
                "/api/pip/v1/../v1/plannen",
                "/api/pip/v1/..;/plannen",
                "/api/pip/v1/plannen;jsessionid=1",
                "/api/pip;x/v1/plannen",
                "/api/pip/v1/%2e%2e/actuator",
                "/api/pip/v1/plannen%2factuator",
                "/api/pip/v1/plannen%00",
                "/api/pip/v1/plannen\\..\\actuator",
                "/api/pip/v1/.",
                "/api/pip/v1/..",
                "/api/pip/v1/.git",
                "/api/pip/v1/plannen\n",
                "/api/pip/v1/plannen ",
                "/api/pip/v1/plánnen",
                "http://pip/api/pip/v1/plannen",
                "/api/pip/v1/a/b/c/d/e/f/g/h/i/j/k/l/m"
            })
    void knowsNoOtherForm(String path) {
        assertThat(ApiPath.parse(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pip/v1/actuator",
                "/api/pip/v1/actuator/health",
                "/api/pip/v1/gemeenten/assen/actuator",
                "/api/pip/v1/feed",
                "/api/pip/v1/gemeenten/assen/feed",
                "/api/pip/v1/error",
                "/api/pip/v1/internal/x",
                "/api/pip/v1/v3/api-docs",
                "/api/pip/v1/swagger-ui.html"
            })
    void neverLeadsToWhatIsNotForCallers(String path) {
        assertThat(ApiPath.parse(path)).isEmpty();
    }

    @Test
    void hasNoMunicipalityElsewhereInThePath() {
        assertThat(ApiPath.parse("/api/monitoring/v1/caseload/gemeenten/assen").flatMap(ApiPath::gemeente))
                .isEmpty();
        assertThat(ApiPath.parse("/api/monitoring/v1/gemeenten").flatMap(ApiPath::gemeente))
                .isEmpty();
        assertThat(ApiPath.parse("/api/monitoring/v1/gemeenten/Assen").flatMap(ApiPath::gemeente))
                .isEmpty();
    }

    @Test
    void knowsTheDescriptionOfAService() {
        assertThat(ApiPath.parse("/api/pip/v1/openapi.json").map(ApiPath::isDescription))
                .contains(true);
        assertThat(ApiPath.parse("/api/pip/v1/gemeenten/openapi.json").map(ApiPath::isDescription))
                .isEqualTo(Optional.of(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabletsessies", "tabletsessie", "tabletsessie/intake/antwoorden/huisarts"})
    void knowsWhatIsForATabletAtTheDesk(String rest) {
        assertThat(ApiPath.parse("/api/intake/v1/" + rest).map(ApiPath::isOfTablet))
                .contains(true);
        assertThat(ApiPath.parse("/api/pip/v1/" + rest).map(ApiPath::isOfTablet))
                .contains(false);
        assertThat(ApiPath.parse("/api/intake/v1/gemeenten/assen/" + rest).map(ApiPath::isOfTablet))
                .contains(false);
    }

    @Test
    void knowsAQuestionnaire() {
        assertThat(ApiPath.parse("/api/intake/v1/vragenlijsten/brede-intake/1").map(ApiPath::isVragenlijst))
                .contains(true);
        assertThat(ApiPath.parse("/api/intake/v1/vragenlijsten").map(ApiPath::isVragenlijst))
                .contains(false);
    }
}
