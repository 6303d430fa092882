package nl.drentscheaa.inburgering.intake.overdracht;

import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.security.Caller;
import org.springframework.security.access.AccessDeniedException;

/** Whose handovers somebody may see. */
public sealed interface Inzage {

    /** The id that people of COA have in their tokens. */
    String COA = "coa";

    /**
     * Who works for the municipality sees all. Who works for COA sees what COA made, as long as it is open: after that
     * there is nothing left to tell. Another partner has no business here.
     *
     * @throws AccessDeniedException for another partner
     */
    static Inzage of(Caller caller) {
        if (caller.hasAnyOf(Set.of("regievoerder", "consulent"))) {
            return new VanGemeente();
        }
        if (caller.organisatie().filter(COA::equals).isPresent()) {
            return new VanCoa();
        }
        throw new AccessDeniedException("not a partner in handovers");
    }

    boolean covers(Overdracht overdracht);

    /** The partner whose handovers these are; absent when they are everybody's. */
    Optional<String> organisatie();

    /** All of them. */
    record VanGemeente() implements Inzage {

        @Override
        public boolean covers(Overdracht overdracht) {
            return true;
        }

        @Override
        public Optional<String> organisatie() {
            return Optional.empty();
        }
    }

    /** Those of COA that are open. */
    record VanCoa() implements Inzage {

        @Override
        public boolean covers(Overdracht overdracht) {
            return overdracht.status().isOpen()
                    && overdracht.plek().organisatie().equals(organisatie());
        }

        @Override
        public Optional<String> organisatie() {
            return Optional.of(COA);
        }
    }
}
