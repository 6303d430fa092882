package nl.drentscheaa.inburgering.intake.dossier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.springframework.stereotype.Component;

/** All parts of a dossier: what is registered first, then the others by title. */
@Component
public class Dossierdelen implements Iterable<Dossierdeel> {

    private final List<Dossierdeel> delen;

    /** @throws IllegalStateException when two parts have one id */
    Dossierdelen(List<Dossierdeel> delen) {
        this.delen = delen.stream()
                .sorted(Comparator.comparing((Dossierdeel deel) -> !deel.naam().equals(RegistratieDeel.NAAM))
                        .thenComparing(deel -> deel.naam().titel()))
                .toList();
        if (delen.stream().map(deel -> deel.naam().id()).distinct().count() < delen.size()) {
            throw new IllegalStateException("two parts of a dossier with one id");
        }
    }

    @Override
    public Iterator<Dossierdeel> iterator() {
        return delen.iterator();
    }

    public List<Dossierdeel> all() {
        return delen;
    }

    /** All ids under which the data log speaks of the person. */
    public Set<String> idsOf(NieuwkomerId id) {
        var ids = new HashSet<String>();
        ids.add(id.value());
        delen.forEach(deel -> ids.addAll(deel.otherIds(id)));
        return ids;
    }
}
