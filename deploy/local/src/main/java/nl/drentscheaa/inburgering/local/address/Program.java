package nl.drentscheaa.inburgering.local.address;

import java.util.Arrays;
import java.util.Locale;

/** One of the five programs of the platform. */
public enum Program {
    INTAKE("intake-service", 8081),
    PIP("pip-service", 8082),
    MONITORING("monitoring-service", 8083),
    REPORTING("reporting-service", 8084),
    GATEWAY("gateway", 8080);

    private final String module;
    private final int port;

    Program(String module, int port) {
        this.module = module;
        this.port = port;
    }

    /** The name as people type it: {@code intake}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Maven module and the OAuth client: {@code intake-service}. */
    public String module() {
        return module;
    }

    int port() {
        return port;
    }

    /** @throws IllegalArgumentException when no program has this name */
    public static Program of(String id) {
        return Arrays.stream(values())
                .filter(program -> program.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no program is called " + id));
    }
}
