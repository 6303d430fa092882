package nl.drentscheaa.inburgering.intake.overdracht;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** How far an arrival is. Source: policy note §1.2 and §3.1 (announced, housed), §3.3 (handed over). */
public enum Overdrachtstatus {
    /** COA linked the person to the municipality. */
    @JsonProperty("aangekondigd")
    AANGEKONDIGD,
    /** A house was found. */
    @JsonProperty("woning-gevonden")
    WONING_GEVONDEN,
    /** The person lives in the municipality. */
    @JsonProperty("verhuisd")
    VERHUISD,
    /** The person is registered as a newcomer; the last status there is. */
    @JsonProperty("overgedragen")
    OVERGEDRAGEN,
    /** The person does not come after all. */
    @JsonProperty("vervallen")
    VERVALLEN;

    /** Those of which somebody still has to do something. */
    public static final Set<Overdrachtstatus> OPEN = Set.of(AANGEKONDIGD, WONING_GEVONDEN, VERHUISD);

    /** Those who do not live here yet. */
    public static final Set<Overdrachtstatus> ONDERWEG = Set.of(AANGEKONDIGD, WONING_GEVONDEN);

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether this comes right after the other when all goes well. */
    boolean follows(Overdrachtstatus other) {
        return this != VERVALLEN && other != VERVALLEN && ordinal() == other.ordinal() + 1;
    }
}
