package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.feed.publish.Removals;
import org.springframework.stereotype.Component;

/** Withdraws newcomers: the document, the key of the person, and what the other services know. */
@Component
class Intrekkingen {

    private final Removals removals;
    private final FieldEncryption encryption;

    Intrekkingen(Removals removals, FieldEncryption encryption) {
        this.removals = removals;
        this.encryption = encryption;
    }

    Set<NieuwkomerId> withdrawUnchanged(Collection<NieuwkomerId> ids, Instant now) {
        Map<String, OutboxEvent> events = ids.stream()
                .map(id -> Nieuwkomer.withdrawal(id, now))
                .collect(Collectors.toMap(OutboxEvent::subject, Function.identity()));
        return withoutKeys(removals.removeUnchanged(NieuwkomerDocument.class, events));
    }

    Set<NieuwkomerId> finish(Collection<NieuwkomerId> ids) {
        return withoutKeys(removals.finish(ids.stream().map(NieuwkomerId::value).toList()));
    }

    /** The event that tells of a withdrawal has the id of who was withdrawn. */
    private Set<NieuwkomerId> withoutKeys(Set<String> gone) {
        gone.forEach(encryption::destroyKey);
        return gone.stream().map(NieuwkomerId::of).collect(Collectors.toSet());
    }
}
