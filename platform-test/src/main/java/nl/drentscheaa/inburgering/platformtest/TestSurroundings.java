package nl.drentscheaa.inburgering.platformtest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Puts the database, the registry, the secrets and the issuer of a test run around the service under test. */
final class TestSurroundings implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** A record without parts: all test classes share one context. */
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test surroundings", facts()));
        }
    }

    static Map<String, Object> facts() {
        return Map.of(
                "MONGODB_URI", TestMongo.uri(),
                "GEMEENTEN_FILE", TestFolder.gemeentenFile().toString(),
                "SECRETS_DIR", TestFolder.secrets().toString(),
                "KEYCLOAK_URL", TestIssuer.running().url(),
                "KEYCLOAK_ISSUER", TestTokens.ISSUER,
                "management.server.port", "0");
    }
}
