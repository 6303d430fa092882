package nl.drentscheaa.inburgering.intake.inzage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the data log of the bound municipality says of a person. */
public interface Inzagen {

    /** Where a page of the list ended: several lines can have the same moment. */
    record Positie(Instant tijdstip, long nummer) {

        static Positie of(Inzageregel regel) {
            return new Positie(regel.tijdstip(), regel.nummer());
        }
    }

    /**
     * The newest first.
     *
     * @param ids under which the log speaks of the person
     */
    List<Inzageregel> list(Set<String> ids, Optional<Positie> after, int limit);
}
