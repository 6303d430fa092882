package nl.drentscheaa.inburgering.gateway.path;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The services behind the gateway. */
@ConfigurationProperties("gateway")
public final class Diensten {

    private final Map<String, Dienst> byNaam;

    /** @param url the base address
     * @param managementUrl the base address of the probes */
    record Addresses(URI url, URI managementUrl) {}

    /** @param diensten the addresses by name of the service */
    Diensten(Map<String, Addresses> diensten) {
        this.byNaam = diensten.entrySet().stream()
                .map(entry -> new Dienst(
                        entry.getKey(), entry.getValue().url(), entry.getValue().managementUrl()))
                .collect(Collectors.toUnmodifiableMap(Dienst::naam, Function.identity()));
    }

    /** The service of that name, or empty when there is none. */
    public Optional<Dienst> find(String naam) {
        return Optional.ofNullable(byNaam.get(naam));
    }

    /** All of them, in the order of their names. */
    public List<Dienst> all() {
        return byNaam.values().stream()
                .sorted((one, other) -> one.naam().compareTo(other.naam()))
                .toList();
    }
}
