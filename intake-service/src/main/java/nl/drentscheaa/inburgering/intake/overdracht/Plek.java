package nl.drentscheaa.inburgering.intake.overdracht;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/**
 * What stays the same of a handover while it is told.
 *
 * @param organisatie the partner that made it; absent when the municipality did
 * @param nieuwkomer who it became; absent until then
 * @param version zero as long as it was not stored
 */
public record Plek(OverdrachtId id, Optional<String> organisatie, Optional<NieuwkomerId> nieuwkomer, long version) {

    /** Under whose key it is encrypted and in whose name it is logged: from the handover on, the newcomer's. */
    public String betrokkene() {
        return nieuwkomer.map(NieuwkomerId::value).orElse(id.value());
    }

    Plek under(OverdrachtId other) {
        return new Plek(other, organisatie, nieuwkomer, version);
    }

    Plek with(NieuwkomerId registered) {
        return new Plek(id, organisatie, Optional.of(registered), version);
    }
}
