package nl.drentscheaa.inburgering.platform.datalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;

/**
 * The data log of the bound municipality. Each method returns when the lines are stored, and throws
 * {@link LogboekUnavailable} otherwise: record first, then answer.
 */
public final class Logboek {

    private static final Pattern ACTIVITY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");
    private static final Pattern LOOKS_LIKE_BSN = Pattern.compile("\\d{8,9}");
    private static final int LONGEST = 60;

    private final Function<GemeenteId, Appender> open;
    private final Map<GemeenteId, Appender> appenders = new ConcurrentHashMap<>();

    Logboek(Function<GemeenteId, Appender> open) {
        this.open = open;
    }

    /** The caller of this request processes one person's data. */
    public void record(Verwerking verwerking, String betrokkene) {
        record(Handelende.current(), verwerking, List.of(betrokkene));
    }

    /** The caller of this request processes the data of several people: a line for each. */
    public void record(Verwerking verwerking, Collection<String> betrokkenen) {
        record(Handelende.current(), verwerking, betrokkenen);
    }

    /** As {@link #record(Verwerking, Collection)}, for threads that serve no request: see {@link Handelende}. */
    public void record(Handelende handelende, Verwerking verwerking, Collection<String> betrokkenen) {
        check(verwerking, betrokkenen);
        List<Draft> drafts = betrokkenen.stream()
                .distinct()
                .map(betrokkene -> Draft.of(handelende, verwerking, betrokkene))
                .toList();
        if (!drafts.isEmpty()) {
            GemeenteId gemeente = Tenancy.current().id();
            appenders.computeIfAbsent(gemeente, open).append(drafts);
        }
    }

    /**
     * Records that the caller of this request sees these items, and gives them back:
     * {@code return View.of(logboek.recorded(RAADPLEGEN, plannen, Plan::nieuwkomerId));}
     *
     * @param betrokkene of whom an item tells; its text form goes into the log
     */
    public <T> List<T> recorded(Verwerking verwerking, List<T> items, Function<T, ?> betrokkene) {
        record(verwerking, items.stream().map(betrokkene).map(String::valueOf).toList());
        return items;
    }

    /** A log that itself gives away a number of the state would be a leak: ids only. */
    private static void check(Verwerking verwerking, Collection<String> betrokkenen) {
        if (verwerking.id().length() > LONGEST
                || !ACTIVITY.matcher(verwerking.id()).matches()) {
            throw new IllegalArgumentException("not an id of a processing activity: " + verwerking.id());
        }
        for (String betrokkene : betrokkenen) {
            if (betrokkene.isBlank()
                    || betrokkene.length() > LONGEST
                    || LOOKS_LIKE_BSN.matcher(betrokkene).matches()) {
                throw new IllegalArgumentException("not an id of a person in this platform");
            }
        }
    }
}
