package nl.drentscheaa.inburgering.local.identity;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.drentscheaa.inburgering.local.address.Addresses;
import nl.drentscheaa.inburgering.local.address.Program;
import nl.drentscheaa.inburgering.local.process.JavaProgram;
import nl.drentscheaa.inburgering.local.process.Launch;
import nl.drentscheaa.inburgering.local.secret.SecretFiles;

/** How Keycloak is started for this installation. */
public final class Keycloak {

    public static final String NAME = "keycloak";

    private final KeycloakDistribution distribution;
    private final KeycloakFolder folder;
    private final Addresses addresses;
    private final SecretFiles secrets;

    /**
     * @param distribution the folder in which Maven unpacked Keycloak
     * @param folder where this installation keeps Keycloak's database
     * @param realm the realm files, each laid over the one before
     */
    public Keycloak(Path distribution, Path folder, List<Path> realm, Addresses addresses, SecretFiles secrets) {
        this.distribution = KeycloakDistribution.under(distribution);
        this.folder = new KeycloakFolder(folder, realm);
        this.addresses = addresses;
        this.secrets = secrets;
    }

    /** Makes the folder ready and says what to run. The realm is brought in the first time, and anew when it changed. */
    public Launch launch() {
        var environment = environment();
        boolean importRealm = folder.prepare(environment);
        var arguments = arguments(addresses.keycloakPort());
        if (importRealm) {
            arguments.add("--import-realm");
        }
        return new Launch(NAME, program(arguments).command(), environment, folder.path());
    }

    /** To be called once Keycloak answers. */
    public void ready() {
        folder.confirm();
    }

    /** Answers 200 once tokens can be had. */
    public static URI readiness(Addresses addresses) {
        return URI.create(addresses.issuer() + "/.well-known/openid-configuration");
    }

    private JavaProgram program(List<String> arguments) {
        var options = new ArrayList<>(JavaProgram.FRUGAL);
        options.addAll(List.of(
                "-Xmx256m",
                // As in Keycloak's own start script.
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + folder.path(),
                "-Djboss.server.config.dir=" + folder.path().resolve("conf"),
                // What the start script says after its build step; the distribution comes built.
                "-Dkc.config.built=true"));
        var target =
                new ArrayList<>(List.of("-cp", distribution.classPath(), "org.keycloak.quarkus.runtime.KeycloakMain"));
        target.addAll(arguments);
        return new JavaProgram(options, target);
    }

    private List<String> arguments(int port) {
        return new ArrayList<>(List.of(
                "start",
                "--db=dev-file",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + Addresses.LOOPBACK,
                "--http-port=" + port,
                "--hostname=" + addresses.keycloak()));
    }

    /** What Keycloak fills in where the realm file says so, and the account of its administrator. */
    private Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("PUBLIC_URL", addresses.gateway().toString());
        environment.put("GATEWAY_URL", addresses.gateway().toString());
        for (Program program : Program.values()) {
            String client = program.module().toUpperCase(Locale.ROOT).replace('-', '_');
            environment.put("CLIENT_SECRET_" + client, secrets.clientSecret(program));
        }
        environment.put("CLIENT_SECRET_GRAFANA", secrets.dashboardsSecret());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdministrator());
        return environment;
    }
}
