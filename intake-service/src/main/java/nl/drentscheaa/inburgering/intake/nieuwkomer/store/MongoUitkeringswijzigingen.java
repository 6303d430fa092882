package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijziging;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijzigingen;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoUitkeringswijzigingen implements Uitkeringswijzigingen {

    private final MongoTemplate mongo;
    private final Clock clock;

    MongoUitkeringswijzigingen(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** One import runs at a time in a municipality, so nobody adds the same in between. */
    @Override
    public void keep(Collection<Uitkeringswijziging> wijzigingen) {
        Set<UUID> kept = find(wijzigingen.stream()
                        .map(Uitkeringswijziging::importregel)
                        .toList())
                .stream()
                .map(Uitkeringswijziging::importregel)
                .collect(Collectors.toSet());
        mongo.insertAll(wijzigingen.stream()
                .filter(one -> !kept.contains(one.importregel()))
                .map(one -> UitkeringswijzigingDocument.of(one, clock.instant()))
                .toList());
    }

    @Override
    public List<Uitkeringswijziging> find(Collection<UUID> importregels) {
        Query byId = Query.query(Criteria.where("_id").in(importregels));
        return mongo.find(byId, UitkeringswijzigingDocument.class).stream()
                .map(UitkeringswijzigingDocument::toWijziging)
                .toList();
    }

    @Override
    public void forgetKeptBefore(Instant moment) {
        remove(Criteria.where("bewaardOp").lt(moment));
    }

    @Override
    public void forget(NieuwkomerId nieuwkomer) {
        remove(Criteria.where("nieuwkomerId").is(nieuwkomer.value()));
    }

    private void remove(Criteria which) {
        mongo.remove(Query.query(which), UitkeringswijzigingDocument.class);
    }
}
