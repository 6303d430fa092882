package nl.drentscheaa.inburgering.intake.overdracht.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.overdracht.Kenmerk;
import nl.drentscheaa.inburgering.intake.overdracht.Overdracht;
import nl.drentscheaa.inburgering.intake.overdracht.OverdrachtId;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachten;
import nl.drentscheaa.inburgering.intake.overdracht.Positie;
import nl.drentscheaa.inburgering.intake.overdracht.Selectie;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoOverdrachten implements Overdrachten {

    private static final String VOLGDATUM = "volgdatum";
    private static final String ID = "_id";

    private final MongoTemplate mongo;
    private final OverdrachtMapping mapping;

    MongoOverdrachten(MongoTemplate mongo, OverdrachtMapping mapping) {
        this.mongo = mongo;
        this.mapping = mapping;
    }

    @Override
    public Optional<Overdracht> find(OverdrachtId id) {
        return Optional.ofNullable(mongo.findById(id.value(), OverdrachtDocument.class))
                .map(mapping::toOverdracht);
    }

    @Override
    public List<Overdracht> findOf(NieuwkomerId nieuwkomer) {
        return found(Query.query(Criteria.where("nieuwkomerId").is(nieuwkomer.value())));
    }

    @Override
    public List<Overdracht> list(Selectie selectie, Optional<Positie> after, int limit) {
        List<Criteria> all = criteriaOf(selectie);
        after.ifPresent(left -> all.add(new Criteria()
                .orOperator(
                        Criteria.where(VOLGDATUM).gt(left.volgdatum()),
                        Criteria.where(VOLGDATUM).is(left.volgdatum()).and(ID).gt(left.id()))));
        return found(Query.query(new Criteria().andOperator(all))
                .with(Sort.by(VOLGDATUM, ID))
                .limit(limit));
    }

    @Override
    public List<Overdracht> findGezin(Kenmerk gezin) {
        return found(Query.query(Criteria.where("gezin").is(gezin.value())).with(Sort.by("sorteersleutel")));
    }

    @Override
    public List<Overdracht> findKnown(Collection<Kenmerk> kenmerken) {
        List<String> values = kenmerken.stream().map(Kenmerk::value).toList();
        return found(Query.query(Criteria.where("kenmerk").in(values)));
    }

    @Override
    public List<Overdracht> findAll(Collection<OverdrachtId> ids) {
        return found(Query.query(Criteria.where(ID).in(texts(ids))));
    }

    @Override
    public Set<OverdrachtId> removeUnchanged(Collection<OverdrachtId> ids) {
        Criteria unchanged = Criteria.where(ID).in(texts(ids)).and("versie").is(1L);
        mongo.remove(Query.query(unchanged), OverdrachtDocument.class);
        Set<OverdrachtId> gone = new HashSet<>(ids);
        findAll(ids).forEach(left -> gone.remove(left.id()));
        gone.forEach(id -> mapping.destroyKey(id));
        return gone;
    }

    private static List<String> texts(Collection<OverdrachtId> ids) {
        return ids.stream().map(OverdrachtId::value).toList();
    }

    @Override
    public long count(Selectie selectie) {
        return mongo.count(Query.query(new Criteria().andOperator(criteriaOf(selectie))), OverdrachtDocument.class);
    }

    @Override
    public long countVerhuisd(LocalDate van, LocalDate tot) {
        Criteria moved = Criteria.where("verhuisdOp").gte(van).lte(tot);
        return mongo.count(Query.query(moved), OverdrachtDocument.class);
    }

    @Override
    public Overdracht save(Overdracht overdracht) {
        try {
            return mapping.toOverdracht(mongo.save(mapping.toDocument(overdracht)));
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("kenmerk-bestaat-al");
        }
    }

    @Override
    public void addAll(Collection<Overdracht> overdrachten) {
        mongo.insertAll(overdrachten.stream().map(mapping::toDocument).toList());
    }

    private List<Overdracht> found(Query query) {
        return mongo.find(query, OverdrachtDocument.class).stream()
                .map(mapping::toOverdracht)
                .toList();
    }

    private static List<Criteria> criteriaOf(Selectie selectie) {
        var all = new ArrayList<Criteria>();
        selectie.organisatie()
                .ifPresent(organisatie -> all.add(Criteria.where("organisatie").is(organisatie)));
        all.add(Criteria.where("status")
                .in(selectie.statussen().stream().map(Enum::name).toList()));
        // The empty text sorts before every date: who has no date is not late.
        selectie.teLaatOp()
                .ifPresent(day -> all.add(Criteria.where(VOLGDATUM).gt("").lt(day.toString())));
        return all;
    }
}
