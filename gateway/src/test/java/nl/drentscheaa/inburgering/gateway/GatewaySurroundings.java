package nl.drentscheaa.inburgering.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.platformtest.TestFolder;
import nl.drentscheaa.inburgering.platformtest.TestMongo;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Puts the database, the registry, the secrets, the issuer and the services of a test run around the gateway. */
final class GatewaySurroundings implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** A record without parts: test classes with the same settings share one context. */
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("surroundings", facts()));
        }
    }

    private static Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(Map.of(
                "MONGODB_URI", TestMongo.uri(),
                "GEMEENTEN_FILE", TestFolder.gemeentenFile().toString(),
                "SECRETS_DIR", TestFolder.secrets().toString(),
                "KEYCLOAK_URL", FakeKeycloak.running().url(),
                "KEYCLOAK_ISSUER", TestTokens.ISSUER,
                "PUBLIC_URL", "https://inburgering.test",
                "management.server.port", "0"));
        for (FakeService service : FakeService.all()) {
            String prefix = "gateway.diensten." + service.naam();
            facts.put(prefix + ".url", service.url());
            facts.put(prefix + ".management-url", service.url());
        }
        return facts;
    }
}
