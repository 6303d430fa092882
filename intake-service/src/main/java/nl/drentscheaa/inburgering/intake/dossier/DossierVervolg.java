package nl.drentscheaa.inburgering.intake.dossier;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Vervolg;
import org.springframework.stereotype.Component;

/** Of whom any part of the dossier but the registration holds something, more is kept than came in with an import. */
@Component
class DossierVervolg implements Vervolg {

    private final Dossierdelen delen;

    DossierVervolg(Dossierdelen delen) {
        this.delen = delen;
    }

    @Override
    public Set<NieuwkomerId> findAmong(Collection<NieuwkomerId> nieuwkomers) {
        return nieuwkomers.stream().filter(this::hasMore).collect(Collectors.toSet());
    }

    private boolean hasMore(NieuwkomerId id) {
        return delen.all().stream()
                .filter(deel -> !deel.naam().equals(RegistratieDeel.NAAM))
                .anyMatch(deel -> !deel.export(id).isEmpty());
    }
}
