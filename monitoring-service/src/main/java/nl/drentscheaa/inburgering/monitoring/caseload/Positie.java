package nl.drentscheaa.inburgering.monitoring.caseload;

import java.util.Comparator;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/**
 * A place in the order over all municipalities. No two newcomers have the same.
 *
 * @param sleutel what the order is by: a folded name or a date
 */
public record Positie(String sleutel, GemeenteId gemeente, NieuwkomerId nieuwkomerId) implements Comparable<Positie> {

    private static final Comparator<Positie> ORDER = Comparator.comparing(Positie::sleutel)
            .thenComparing(Positie::gemeente)
            .thenComparing(positie -> positie.nieuwkomerId().value());

    @Override
    public int compareTo(Positie other) {
        return ORDER.compare(this, other);
    }

    /** Without the key, which may be a name. */
    @Override
    public String toString() {
        return "Positie[" + gemeente + "/" + nieuwkomerId + "]";
    }
}
