package nl.drentscheaa.inburgering.local.address;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import org.jspecify.annotations.Nullable;

/** Looks whether the ports are free before anything is started, so that nothing needs to be undone. */
public final class FreePorts {

    private FreePorts() {}

    /** @throws StartFailure that names every port that another program holds */
    public static void check(Addresses addresses) {
        List<String> taken = new ArrayList<>();
        for (Map.Entry<Integer, String> port : addresses.ports().entrySet()) {
            if (!isFree(port.getKey())) {
                taken.add("%d (%s)".formatted(port.getKey(), port.getValue()));
            }
        }
        if (taken.isEmpty()) {
            return;
        }
        String ports = String.join(", ", taken);
        int other = addresses.portOffset() + 100;
        throw new StartFailure(
                "Bezette poort: %s. Stop wat daar draait, of kies andere poorten: ./start --port-offset %d"
                        .formatted(ports, other),
                "Port in use: %s. Stop what runs there, or choose other ports: ./start --port-offset %d"
                        .formatted(ports, other));
    }

    /** Free means free on every interface: a program that listens on all of them would answer in our place. */
    private static boolean isFree(int port) {
        return canListen(port, null) && canListen(port, Addresses.LOOPBACK);
    }

    private static boolean canListen(int port, @Nullable String address) {
        try (var socket = new ServerSocket(port, 1, address == null ? null : InetAddress.getByName(address))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
