package nl.drentscheaa.inburgering.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.gateway.path.ApiPath;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import org.junit.jupiter.api.Test;

class PayerTest {

    @Test
    void isTheMunicipalityOfThePathWhenTheTokenNamesIt() {
        assertThat(payer("/api/pip/v1/gemeenten/assen/plannen", "assen", "tynaarlo"))
                .isEqualTo("pip/assen");
    }

    @Test
    void isNeverAMunicipalityThatTheTokenDoesNotName() {
        assertThat(payer("/api/pip/v1/gemeenten/assen/plannen", "tynaarlo")).isEqualTo("pip/tynaarlo");
        assertThat(payer("/api/pip/v1/gemeenten/assen/plannen")).isEqualTo("pip/");
    }

    @Test
    void isAllOfThemTogetherWhenThePathNamesNone() {
        assertThat(payer("/api/monitoring/v1/caseload", "tynaarlo", "assen", "tynaarlo"))
                .isEqualTo("monitoring/assen+tynaarlo")
                .isEqualTo(payer("/api/monitoring/v1/caseload", "assen", "tynaarlo"));
    }

    @Test
    void differsPerService() {
        assertThat(payer("/api/intake/v1/gemeenten/assen/nieuwkomers", "assen")).isEqualTo("intake/assen");
    }

    @Test
    void isNobodyInParticularForADescription() {
        assertThat(payer("/api/pip/v1/openapi.json"))
                .isEqualTo("pip/iedereen")
                .isEqualTo(payer("/api/pip/v1/openapi.json", "assen"));
    }

    @Test
    void isNobodyInParticularForATablet() {
        assertThat(payer("/api/intake/v1/tabletsessies"))
                .isEqualTo("intake/tablet")
                .isEqualTo(payer("/api/intake/v1/tabletsessie/intake", "assen"));
    }

    private static String payer(String path, String... ofToken) {
        List<GemeenteId> gemeenten = Stream.of(ofToken).map(GemeenteId::new).toList();
        return Payer.of(ApiPath.parse(path).orElseThrow(), gemeenten).key();
    }
}
