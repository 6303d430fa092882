package nl.drentscheaa.inburgering.intake.inzage.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.inzage.Inzagen;
import nl.drentscheaa.inburgering.intake.inzage.Inzageregel;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Reads the log by the fields and the index that the platform writes down for it. */
@Repository
class MongoInzagen implements Inzagen {

    private static final String COLLECTION = "logboek";
    private static final String TIJDSTIP = "tijdstip";
    private static final String NUMMER = "_id";

    private final MongoTemplate mongo;

    MongoInzagen(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Inzageregel> list(Set<String> ids, Optional<Positie> after, int limit) {
        Criteria about = Criteria.where("betrokkene").in(ids);
        after.ifPresent(left -> about.and(TIJDSTIP)
                .lte(left.tijdstip())
                .orOperator(
                        Criteria.where(TIJDSTIP).lt(left.tijdstip()),
                        Criteria.where(NUMMER).lt(left.nummer())));
        Query newestFirst = Query.query(about)
                .with(Sort.by(Sort.Direction.DESC, TIJDSTIP, NUMMER))
                .limit(limit);
        return mongo.find(newestFirst, Logregel.class, COLLECTION).stream()
                .map(Logregel::toRegel)
                .toList();
    }

    /** The fields of a line that are shown; the log itself is written without mapping. */
    private record Logregel(@Id long nummer, Instant tijdstip, List<String> rollen, String verwerking) {

        Inzageregel toRegel() {
            return new Inzageregel(nummer, tijdstip, rollen, verwerking);
        }
    }
}
