package nl.drentscheaa.inburgering.gateway.installation;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this installation keeps what its programs share.
 *
 * @param gemeentenFile the registry of municipalities
 * @param secretsDir the folder of secrets, one per file
 * @param publicUrl the address of the gateway as browsers see it, without a slash at the end
 */
@ConfigurationProperties("gateway.installation")
public record InstallationProperties(Path gemeentenFile, Path secretsDir, URI publicUrl) {

    /** The address of a path of the gateway as browsers see it. Never taken from a request's Host header. */
    public URI publicAddress(String path) {
        return URI.create(publicUrl + path);
    }
}
