package nl.drentscheaa.inburgering.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void isTheAddressWhereNobodyLogsIn() {
        String tablet = at("192.0.2.7", "/api/intake/v1/tabletsessies");

        assertThat(tablet)
                .matches("intake/adres-\\d+")
                .isEqualTo(at("192.0.2.7", "/api/intake/v1/tabletsessie/intake", "assen"))
                .isEqualTo(at("192.0.2.7", "/api/intake/v1/vragenlijsten/brede-intake/1"))
                .isNotEqualTo(at("192.0.2.8", "/api/intake/v1/tabletsessies"));
    }

    @Test
    void isTheMunicipalityOfWhoReadsAQuestionnaireLoggedIn() {
        assertThat(payer("/api/intake/v1/vragenlijsten/brede-intake/1", "assen"))
                .isEqualTo("intake/assen");
    }

    @Test
    void isNeverOneOfMoreThanAThousandStrangers() {
        Set<String> payers = IntStream.range(0, 65_536)
                .mapToObj(host -> at("10.0." + host / 256 + "." + host % 256, "/api/intake/v1/tabletsessies"))
                .collect(Collectors.toSet());

        assertThat(payers).hasSizeBetween(512, 1_024);
    }

    private static String payer(String path, String... ofToken) {
        return at("192.0.2.1", path, ofToken);
    }

    private static String at(String address, String path, String... ofToken) {
        List<GemeenteId> gemeenten = Stream.of(ofToken).map(GemeenteId::new).toList();
        return Payer.of(ApiPath.parse(path).orElseThrow(), gemeenten, address).key();
    }
}
