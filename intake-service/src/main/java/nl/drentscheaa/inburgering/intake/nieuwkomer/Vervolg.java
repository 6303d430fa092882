package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.Collection;
import java.util.Set;

/** What is kept of newcomers beside what was registered: of whom there is any, is not withdrawn with an import. */
public interface Vervolg {

    /** Those of the newcomers of whom something is kept. */
    Set<NieuwkomerId> findAmong(Collection<NieuwkomerId> nieuwkomers);
}
