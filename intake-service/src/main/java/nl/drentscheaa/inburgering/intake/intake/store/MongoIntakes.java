package nl.drentscheaa.inburgering.intake.intake.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.intake.Intakes;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoIntakes implements Intakes {

    /** With two devices the second try succeeds; this is for a crowd. */
    private static final int TRIES = 50;

    private static final long LONGEST_PAUSE_NANOS = 10_000_000;

    private final MongoTemplate mongo;
    private final IntakeMapping mapping;

    MongoIntakes(MongoTemplate mongo, IntakeMapping mapping) {
        this.mongo = mongo;
        this.mapping = mapping;
    }

    @Override
    public List<Intake> list(NieuwkomerId nieuwkomer) {
        Query ofNieuwkomer = Query.query(Criteria.where("nieuwkomerId").is(nieuwkomer.value()));
        return mongo.find(ofNieuwkomer, IntakeDocument.class).stream()
                .flatMap(document -> mapping.find(document).stream())
                .sorted(Comparator.comparing((Intake intake) -> intake.verloop().gestartOp())
                        .reversed())
                .toList();
    }

    @Override
    public Intake get(NieuwkomerId nieuwkomer, IntakeId id) {
        return Optional.ofNullable(mongo.findById(id.value(), IntakeDocument.class))
                .filter(document -> document.nieuwkomerId().equals(nieuwkomer.value()))
                .flatMap(mapping::find)
                .orElseThrow(NotFound::new);
    }

    @Override
    public Intake add(Intake intake) {
        try {
            IntakeDocument stored = mongo.insert(mapping.toDocument(intake));
            return mapping.find(stored).orElseThrow(NotFound::new);
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("intake-bestaat-al");
        }
    }

    @Override
    public <T> T change(NieuwkomerId nieuwkomer, IntakeId id, Function<Intake, T> change) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Intake intake = get(nieuwkomer, id);
            T outcome = change.apply(intake);
            try {
                mongo.save(mapping.toDocument(intake));
                return outcome;
            } catch (OptimisticLockingFailureException somebodyElse) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
            }
        }
        throw new StaleVersion();
    }
}
