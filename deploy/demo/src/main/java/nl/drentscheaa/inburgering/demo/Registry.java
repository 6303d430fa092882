package nl.drentscheaa.inburgering.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.demo.dossier.Dossier;
import nl.drentscheaa.inburgering.demo.dossier.Inwoner;
import nl.drentscheaa.inburgering.demo.people.BsnRange;

/** Numbers the people of one municipality in order of arrival. */
final class Registry {

    private final String gemeente;
    private final String prefix;
    private final BsnRange bsns;

    Registry(String gemeente, String prefix, int share) {
        this.gemeente = gemeente;
        this.prefix = prefix;
        this.bsns = BsnRange.share(share);
    }

    Inwoners register(List<Inwoner> people) {
        var ordered = people.stream()
                .sorted(Comparator.comparing(inwoner -> inwoner.nieuwkomer().aankomstdatum()))
                .toList();
        return new Inwoners(
                gemeente,
                IntStream.range(0, ordered.size())
                        .mapToObj(i -> dossier(i + 1, ordered.get(i), i == ordered.size() - 1))
                        .toList());
    }

    /** The last to arrive has no service number yet, as happens in the first days. */
    private Dossier dossier(int number, Inwoner inwoner, boolean isLast) {
        Optional<String> bsn = isLast ? Optional.empty() : Optional.of(bsns.take());
        return new Dossier(
                "%s-%04d".formatted(prefix, number), bsn, inwoner.nieuwkomer(), inwoner.traject(), inwoner.plan());
    }
}
