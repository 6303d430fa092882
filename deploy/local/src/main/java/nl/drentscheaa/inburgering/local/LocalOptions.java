package nl.drentscheaa.inburgering.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.drentscheaa.inburgering.local.address.Addresses;

/**
 * What to start, and where.
 *
 * @param root the folder of the repository, with everything built
 * @param data where this platform keeps its databases, secrets and logs
 * @param addresses on which ports it listens
 * @param gemeenten the registry of municipalities
 * @param realm Keycloak's realm files, each laid over the one before
 * @param environment added to what every program gets, and stronger
 * @param population whether the demo population is brought in when it is not there yet
 */
public record LocalOptions(
        Path root,
        Path data,
        Addresses addresses,
        Path gemeenten,
        List<Path> realm,
        Map<String, String> environment,
        Population population) {

    /** Who lives in the municipalities. */
    public enum Population {
        /** The invented population that reproduces the policy note's figures. */
        DEMO,
        /** Nobody yet. */
        NONE
    }

    public LocalOptions {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        realm = List.copyOf(realm);
        environment = Map.copyOf(environment);
    }

    /** What {@code ./start} does when nothing else is asked: the usual ports, the folder {@code .data}, the demo. */
    public static LocalOptions in(Path root) {
        Path keycloak = root.resolve("deploy/keycloak");
        return new LocalOptions(
                root,
                root.resolve(".data"),
                new Addresses(0),
                root.resolve("deploy/gemeenten.yaml"),
                List.of(keycloak.resolve("realm-inburgering.json"), keycloak.resolve("realm-demo.json")),
                Map.of(),
                Population.DEMO);
    }

    public LocalOptions withData(Path folder) {
        return new LocalOptions(root, folder, addresses, gemeenten, realm, environment, population);
    }

    public LocalOptions withPortOffset(int offset) {
        return new LocalOptions(root, data, new Addresses(offset), gemeenten, realm, environment, population);
    }

    public LocalOptions withGemeenten(Path registry) {
        return new LocalOptions(root, data, addresses, registry, realm, environment, population);
    }

    /** Lays one more file over the realm. */
    public LocalOptions withRealmOverlay(Path file) {
        var files = new ArrayList<>(realm);
        files.add(file);
        return new LocalOptions(root, data, addresses, gemeenten, files, environment, population);
    }

    /** Gives every program one more variable. */
    public LocalOptions withEnvironment(String name, String value) {
        var more = new TreeMap<>(environment);
        more.put(name, value);
        return new LocalOptions(root, data, addresses, gemeenten, realm, more, population);
    }

    public LocalOptions withPopulation(Population wanted) {
        return new LocalOptions(root, data, addresses, gemeenten, realm, environment, wanted);
    }
}
