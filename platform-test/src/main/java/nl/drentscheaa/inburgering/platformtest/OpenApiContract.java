package nl.drentscheaa.inburgering.platformtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the contract of a service from changing unseen: the document that it publishes is the one that is committed
 * as {@code openapi.json} beside its pom, from which clients make their types. It keeps the NL API Design Rules.
 *
 * <p>A test class of the service extends this one and adds nothing. After a change that was meant, write the document
 * anew and read the difference before committing it:
 *
 * <pre>./mvnw test -pl pip-service -Dtest=OpenApiTest -Dopenapi.write=true</pre>
 */
@ServiceTest
public abstract class OpenApiContract {

    private static final Path COMMITTED = Path.of("openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ServiceProperties service;

    /** For the test class of a service. */
    protected OpenApiContract() {}

    @Test
    final void isTheCommittedOne() throws IOException {
        JsonNode published = JSON.readTree(published());
        String text = JSON.writeValueAsString(published) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(COMMITTED).as("the committed document").exists();
        if (!JSON.readTree(Files.readString(COMMITTED)).equals(published)) {
            assertThat(text)
                    .as("the API differs from openapi.json; was that meant? Then run with -Dopenapi.write=true")
                    .isEqualTo(Files.readString(COMMITTED));
        }
    }

    @Test
    final void keepsTheDesignRules() throws IOException {
        assertThat(ApiDesignRules.violations(JSON.readTree(published()))).isEmpty();
    }

    private String published() throws IOException {
        var result =
                http.get().uri("/api/" + service.name() + "/v1/openapi.json").exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
