package nl.drentscheaa.inburgering.local.address;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    private Addresses addresses;

    @BeforeEach
    void findFreePorts() {
        addresses = IntStream.iterate(20_000, offset -> offset < 35_000, offset -> offset + 37)
                .mapToObj(Addresses::new)
                .filter(FreePortsTest::areFree)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void acceptsFreePorts() {
        assertThatCode(() -> FreePorts.check(addresses)).doesNotThrowAnyException();
    }

    @Test
    void namesThePortAndWhoNeedsIt() throws IOException {
        try (var taken = listenOn(addresses.keycloakPort(), Addresses.LOOPBACK)) {
            assertThatThrownBy(() -> FreePorts.check(addresses))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Bezette poort: %d (Keycloak)", taken.getLocalPort())
                    .hasMessageContaining("Port in use: %d (Keycloak)", taken.getLocalPort());
        }
    }

    @Test
    void namesEveryTakenPort() throws IOException {
        try (var gateway = listenOn(addresses.port(Program.GATEWAY), Addresses.LOOPBACK);
                var management = listenOn(addresses.managementPort(Program.PIP), Addresses.LOOPBACK)) {
            assertThatThrownBy(() -> FreePorts.check(addresses))
                    .hasMessageContaining("%d (gateway)", gateway.getLocalPort())
                    .hasMessageContaining("%d (pip-service (management))", management.getLocalPort());
        }
    }

    @Test
    void seesAListenerOnEveryInterface() throws IOException {
        try (var taken = new ServerSocket(addresses.databasePort())) {
            assertThatThrownBy(() -> FreePorts.check(addresses))
                    .hasMessageContaining("%d (database)", taken.getLocalPort());
        }
    }

    @Test
    void proposesOtherPorts() throws IOException {
        try (var taken = listenOn(addresses.databasePort(), Addresses.LOOPBACK)) {
            assertThatThrownBy(() -> FreePorts.check(addresses))
                    .hasMessageContaining("./start --port-offset %d", addresses.portOffset() + 100)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
    }

    private static ServerSocket listenOn(int port, String address) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName(address));
    }

    private static boolean areFree(Addresses candidate) {
        try {
            FreePorts.check(candidate);
            return true;
        } catch (StartFailure taken) {
            return false;
        }
    }
}
