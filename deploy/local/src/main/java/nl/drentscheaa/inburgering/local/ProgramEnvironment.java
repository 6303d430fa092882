package nl.drentscheaa.inburgering.local;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.drentscheaa.inburgering.local.address.Addresses;
import nl.drentscheaa.inburgering.local.address.Program;

/** The variables that tell a program where it is. */
final class ProgramEnvironment {

    private ProgramEnvironment() {}

    static Map<String, String> of(Program program, LocalOptions options) {
        Addresses addresses = options.addresses();
        var environment = new TreeMap<String, String>();
        environment.put("SERVER_PORT", String.valueOf(addresses.port(program)));
        environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(addresses.managementPort(program)));
        environment.put("MANAGEMENT_SERVER_ADDRESS", Addresses.LOOPBACK);
        environment.put("GEMEENTEN_FILE", options.gemeenten().toString());
        environment.put("SECRETS_DIR", options.data().resolve("secrets").toString());
        environment.put("MONGODB_URI", addresses.database().toString());
        environment.put("KEYCLOAK_ISSUER", addresses.issuer().toString());
        environment.put("KEYCLOAK_URL", addresses.keycloak().toString());
        environment.put("PUBLIC_URL", addresses.gateway().toString());
        for (Program other : Program.values()) {
            String name = other.name().toUpperCase(Locale.ROOT);
            environment.put(name + "_URL", addresses.base(other).toString());
            environment.put(
                    name + "_MANAGEMENT_URL", addresses.management(other).toString());
        }
        environment.put("OTEL_EXPORTER_OTLP_ENDPOINT", "");
        environment.putAll(options.environment());
        return environment;
    }
}
