package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import org.bson.types.Binary;

/** Somebody who was erased, as stored: nothing is left but the id, what must be unique, and the law. */
final class GewisteNieuwkomer {

    /** Before every day that can be registered: a list in the order of days begins behind it. */
    static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private static final String ERASED_NUMBER = "W-";
    private static final int ERASED_SIGNS = 18;
    private static final String NO_NATIONALITY = "onbekend";

    private GewisteNieuwkomer() {}

    /**
     * Where it went up in stays, so that an erasure that is stopped halfway finds it again.
     *
     * @param noBsn by which nobody is found
     */
    static NieuwkomerDocument document(Nieuwkomer nieuwkomer, Binary noBsn, Instant now) {
        String id = nieuwkomer.id().value();
        return new NieuwkomerDocument(
                id,
                nieuwkomer.version(),
                ERASED_NUMBER + id.replace("-", "").substring(0, ERASED_SIGNS).toUpperCase(Locale.ROOT),
                noBsn,
                "",
                null,
                "",
                "",
                List.of(),
                NO_DAY,
                Geslacht.X.name(),
                NO_NATIONALITY,
                Taal.NL.code(),
                nieuwkomer.registratie().regimebepaling().regime().code(),
                NO_DAY,
                null,
                null,
                null,
                null,
                null,
                null,
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                nieuwkomer.opgegaan().map(one -> one.overlevende().value()).orElse(null),
                null,
                null,
                null,
                null,
                null,
                nieuwkomer.outbox());
    }
}
