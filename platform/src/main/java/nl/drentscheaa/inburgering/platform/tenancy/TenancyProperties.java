package nl.drentscheaa.inburgering.platform.tenancy;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the registry and the secrets are.
 *
 * @param gemeentenFile the registry, a YAML file mounted in every program
 * @param secretsDir the folder of secrets, one per file
 * @param connectionsPerClient the most connections one database client opens
 */
@ConfigurationProperties("platform.tenancy")
record TenancyProperties(
        @DefaultValue("deploy/gemeenten.yaml") Path gemeentenFile,
        @DefaultValue(".data/secrets") Path secretsDir,
        @DefaultValue("40") int connectionsPerClient) {}
