package nl.drentscheaa.inburgering.local.address;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every address of a local platform. All lie on this machine; all ports move together.
 *
 * @param portOffset what is added to each port, 0 for the usual ones
 */
public record Addresses(int portOffset) {

    private static final int MANAGEMENT = 1000;
    private static final int KEYCLOAK = 8180;
    private static final int DATABASE = 27117;
    private static final int HIGHEST_OFFSET = 65535 - DATABASE;

    /** The one network interface on which anything listens. */
    public static final String LOOPBACK = "127.0.0.1";

    public Addresses {
        if (portOffset < 0 || portOffset > HIGHEST_OFFSET) {
            throw new IllegalArgumentException("port offset must lie between 0 and " + HIGHEST_OFFSET);
        }
    }

    public int port(Program program) {
        return program.port() + portOffset;
    }

    /** The port of probes and metrics. */
    public int managementPort(Program program) {
        return port(program) + MANAGEMENT;
    }

    public int keycloakPort() {
        return KEYCLOAK + portOffset;
    }

    public int databasePort() {
        return DATABASE + portOffset;
    }

    public URI base(Program program) {
        return local(port(program));
    }

    public URI management(Program program) {
        return local(managementPort(program));
    }

    /** Answers 200 once the program can do its work. */
    public URI readiness(Program program) {
        return management(program).resolve("/actuator/health/readiness");
    }

    /** The address that people type in their browser. */
    public URI gateway() {
        return base(Program.GATEWAY);
    }

    public URI keycloak() {
        return local(keycloakPort());
    }

    /** The realm, which is also the issuer in its tokens. */
    public URI issuer() {
        return keycloak().resolve("/realms/inburgering");
    }

    public URI database() {
        return URI.create("mongodb://" + LOOPBACK + ":" + databasePort());
    }

    /** Every port that the platform needs, with the name of what listens there. */
    public Map<Integer, String> ports() {
        var ports = new LinkedHashMap<Integer, String>();
        for (Program program : Program.values()) {
            ports.put(port(program), program.module());
            ports.put(managementPort(program), program.module() + " (management)");
        }
        ports.put(keycloakPort(), "Keycloak");
        ports.put(databasePort(), "database");
        return ports;
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }
}
