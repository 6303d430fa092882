package nl.drentscheaa.inburgering.platform.tenancy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registry: all municipalities that this installation serves, in the order of their ids. */
public final class Gemeenten implements Iterable<Gemeente> {

    private final Map<GemeenteId, Gemeente> byId;
    private final List<Gemeente> ordered;

    /** @throws IllegalStateException when two municipalities share an id */
    public Gemeenten(Collection<Gemeente> gemeenten) {
        this.byId = gemeenten.stream().collect(Collectors.toUnmodifiableMap(Gemeente::id, Function.identity()));
        this.ordered =
                gemeenten.stream().sorted(Comparator.comparing(Gemeente::id)).toList();
    }

    /** The municipality with this id, or empty when the registry does not know it. */
    public Optional<Gemeente> find(GemeenteId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException when the registry does not know the municipality */
    public Gemeente get(GemeenteId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("municipality not in the registry"));
    }

    /** Those of the given ids that the registry knows, in the order of their ids. */
    public List<Gemeente> of(Collection<GemeenteId> ids) {
        return ordered.stream().filter(gemeente -> ids.contains(gemeente.id())).toList();
    }

    /** All of them, in the order of their ids. */
    public List<Gemeente> all() {
        return ordered;
    }

    @Override
    public Iterator<Gemeente> iterator() {
        return ordered.iterator();
    }
}
