package nl.drentscheaa.inburgering.monitoring.traject;

import java.util.Collection;
import java.util.Map;

/** Whom a dossiernummer stands for, in the bound municipality. */
public interface Dossiernummers {

    /** The newcomers behind those numbers that are known, by number. */
    Map<String, NieuwkomerId> resolve(Collection<String> dossiernummers);

    /** Whether all newcomers of the municipality are known here; false while news of them is still on its way. */
    boolean isComplete();
}
