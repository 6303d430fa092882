package nl.drentscheaa.inburgering.local;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.drentscheaa.inburgering.local.address.Addresses;
import nl.drentscheaa.inburgering.local.console.ConsoleProgress;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import nl.drentscheaa.inburgering.local.database.DatabaseLog;

/** What {@code ./start} runs: the platform until Ctrl-C. First argument: the folder of the repository. */
public final class Start {

    private Start() {}

    public static void main(String[] arguments) {
        List<String> given = Arrays.asList(arguments);
        if (given.contains("--help")) {
            System.out.print(StartArguments.USAGE);
            return;
        }
        try {
            run(StartArguments.parse(Path.of(given.getFirst()), given.subList(1, given.size())));
        } catch (StartFailure failure) {
            System.err.println();
            System.err.println(failure.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(LocalOptions options) throws InterruptedException {
        var progress = new ConsoleProgress(System.out, Clock.systemUTC(), ConsoleProgress.screen());
        var platform = new LocalPlatform(options, progress);
        DatabaseLog.writeTo(platform.logFolder().resolve("database.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            progress.done("stopping");
            platform.close();
            progress.done("stopped");
        }));
        platform.startUp();
        System.out.println(welcome(options));
        throw platform.broken().join();
    }

    private static String welcome(LocalOptions options) {
        Addresses addresses = options.addresses();
        return """

              Open        %s
              Log in as   regie, consulent-assen, consulent-aa-en-hunze, consulent-tynaarlo, vluchtelingenwerk, wpda,
                          coa, beleid-aa-en-hunze, provincie, beheer, fg-assen or nieuwkomer-1; the password is demo
              Keycloak    %s/admin (admin; its password is in %s)
              Logs        %s
              Stop        Ctrl-C; the data stays in %s

              For trying and developing only: the embedded database knows no users and keeps no copies.
              Alleen om te proberen en te ontwikkelen: gebruik voor echte gegevens docker-compose.yml.
            """.formatted(
                        addresses.gateway(),
                        addresses.keycloak(),
                        options.data().resolve("secrets/keycloak/beheerder"),
                        options.data().resolve("logs"),
                        options.data());
    }
}
