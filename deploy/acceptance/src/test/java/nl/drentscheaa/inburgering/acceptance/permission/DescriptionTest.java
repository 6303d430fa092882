package nl.drentscheaa.inburgering.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.drentscheaa.inburgering.acceptance.operation.Operation;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The table is held against the committed documents, so these must be what is served. */
@WholePlatform
class DescriptionTest {

    static Stream<Program> services() {
        return Operation.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void isServedToEveryoneAsItWasCommitted(Program service, Platform platform) {
        Ask ask = Ask.get("/api/" + service.id() + "/v1/openapi.json");
        var committed = JsonMapper.shared().readTree(Operation.document(service));

        assertThat(platform.service(service).send(ask).expect(200).json()).isEqualTo(committed);
        assertThat(platform.gateway().send(ask).expect(200).json()).isEqualTo(committed);
    }
}
