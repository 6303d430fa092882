package nl.drentscheaa.inburgering.platform.datalog;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * A question to the log of the bound municipality; the newest lines come first.
 *
 * @param vanaf inclusive
 * @param tot exclusive
 * @param after the last line of the page before
 * @param limit the most lines that are given
 */
record LogboekQuery(
        Optional<Instant> vanaf, Optional<Instant> tot, Optional<String> betrokkene, Optional<Place> after, int limit) {

    /** Where a page ended: several lines can have the same moment. */
    record Place(Instant tijdstip, long nummer) {

        static Place of(Line line) {
            return new Place(line.tijdstip(), line.nummer());
        }
    }

    List<Line> ask(LogboekLines lines) {
        return lines.all()
                .find(filter())
                .sort(Sorts.descending("tijdstip", "_id"))
                .limit(limit)
                .map(Line::of)
                .into(new ArrayList<>());
    }

    private Bson filter() {
        var parts = new ArrayList<Bson>();
        betrokkene.ifPresent(id -> parts.add(Filters.eq("betrokkene", id)));
        vanaf.ifPresent(moment -> parts.add(Filters.gte("tijdstip", Date.from(moment))));
        tot.ifPresent(moment -> parts.add(Filters.lt("tijdstip", Date.from(moment))));
        after.ifPresent(place -> parts.add(behind(place)));
        return parts.isEmpty() ? Filters.empty() : Filters.and(parts);
    }

    private static Bson behind(Place place) {
        Date moment = Date.from(place.tijdstip());
        return Filters.and(
                // Bounds the walk through the index; the alternatives below it cannot.
                Filters.lte("tijdstip", moment),
                Filters.or(Filters.lt("tijdstip", moment), Filters.lt("_id", place.nummer())));
    }
}
