package nl.drentscheaa.inburgering.pip.plan.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.pip.plan.DoelStatus;
import nl.drentscheaa.inburgering.pip.plan.Domein;
import nl.drentscheaa.inburgering.pip.plan.Inzage;
import nl.drentscheaa.inburgering.pip.plan.Organisatie;
import nl.drentscheaa.inburgering.pip.plan.Plan;
import nl.drentscheaa.inburgering.pip.plan.PlanId;
import nl.drentscheaa.inburgering.pip.plan.PlanStatus;
import nl.drentscheaa.inburgering.pip.plan.Plannen;
import nl.drentscheaa.inburgering.pip.plan.Versienummer;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoPlannen implements Plannen {

    private static final Sort LAST_VERSION_FIRST = Sort.by(Sort.Direction.DESC, "versienummer");
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "opgesteldOp", "_id");

    private final MongoTemplate mongo;
    private final PlanMapping mapping;

    MongoPlannen(MongoTemplate mongo, PlanMapping mapping) {
        this.mongo = mongo;
        this.mapping = mapping;
    }

    @Override
    public Optional<Plan> find(PlanId planId) {
        return Optional.ofNullable(mongo.findById(planId.toString(), PlanDocument.class))
                .map(mapping::toPlan);
    }

    @Override
    public List<Plan> findAllOf(NieuwkomerId nieuwkomerId) {
        return find(Query.query(Criteria.where("nieuwkomerId").is(nieuwkomerId.toString()))
                .with(LAST_VERSION_FIRST));
    }

    @Override
    public Map<NieuwkomerId, Versienummer> findLastAdopted(Collection<NieuwkomerId> nieuwkomerIds) {
        List<String> ids = nieuwkomerIds.stream().map(NieuwkomerId::toString).toList();
        return mongo
                .query(PlanDocument.class)
                .as(StoredVersie.class)
                .matching(Query.query(Criteria.where("nieuwkomerId").in(ids)))
                .all()
                .stream()
                .filter(StoredVersie::isAdopted)
                .collect(Collectors.toMap(
                        StoredVersie::nieuwkomer,
                        StoredVersie::nummer,
                        BinaryOperator.maxBy(Comparator.comparingInt(Versienummer::value))));
    }

    @Override
    public List<Plan> findAll(Inzage inzage, Optional<PlanStatus> status, Optional<Positie> after, int limit) {
        var conditions = new ArrayList<Criteria>();
        switch (inzage) {
            case Inzage.Volledig() -> {}
            case Inzage.VanPartner(Organisatie partner) -> conditions.add(hasDoelOf(partner));
            case Inzage.Geen() -> {
                return List.of();
            }
        }
        status.ifPresent(wanted -> conditions.add(Criteria.where("status").is(wanted.code())));
        after.ifPresent(left -> conditions.add(isAfter(left)));
        Query query = conditions.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(conditions));
        return find(query.with(NEWEST_FIRST).limit(limit));
    }

    @Override
    public Plan add(Plan plan) {
        try {
            return stored(plan, mongo.insert(mapping.toDocument(plan)));
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("concept-bestaat-al");
        }
    }

    @Override
    public Plan save(Plan plan) {
        return stored(plan, mongo.save(mapping.toDocument(plan)));
    }

    private static Plan stored(Plan plan, PlanDocument document) {
        return Plan.stored(plan.stand(), document.versie(), plan.outbox());
    }

    private List<Plan> find(Query query) {
        return mongo.find(query, PlanDocument.class).stream()
                .map(mapping::toPlan)
                .toList();
    }

    private static Criteria hasDoelOf(Organisatie partner) {
        List<String> shown =
                Domein.shownToPartners().stream().map(Domein::code).sorted().toList();
        return Criteria.where("doelen")
                .elemMatch(Criteria.where("organisatie")
                        .is(partner.value())
                        .and("domein")
                        .in(shown)
                        .and("status")
                        .is(DoelStatus.OPEN.code()));
    }

    private static Criteria isAfter(Positie left) {
        return new Criteria()
                .orOperator(
                        Criteria.where("opgesteldOp").lt(left.opgesteldOp()),
                        Criteria.where("opgesteldOp")
                                .is(left.opgesteldOp())
                                .and("_id")
                                .lt(left.planId().toString()));
    }
}
