package nl.drentscheaa.inburgering.intake.bijlage.clamav;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import nl.drentscheaa.inburgering.intake.bijlage.Virusscan;
import nl.drentscheaa.inburgering.intake.bijlage.Virusscanner;
import nl.drentscheaa.inburgering.platform.web.problem.Unavailable;

/** ClamAV's own program, called over the network. */
final class Clamav implements Virusscanner {

    private final ClamavProperties properties;

    Clamav(ClamavProperties properties) {
        this.properties = properties;
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public Virusscan begin() {
        var socket = new Socket();
        try {
            socket.connect(
                    new InetSocketAddress(properties.host(), properties.port()),
                    Math.toIntExact(properties.connectWithin().toMillis()));
            return new ClamavScan(socket, properties.scanWithin());
        } catch (IOException e) {
            closeQuietly(socket);
            throw new Unavailable();
        }
    }

    static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }
}
