package nl.drentscheaa.inburgering.platform.csvimport.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.run.Import;
import nl.drentscheaa.inburgering.platform.csvimport.run.ImportStatus;
import nl.drentscheaa.inburgering.platform.csvimport.run.Imports;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

final class MongoImports implements Imports {

    private static final String BEGUN = "gestartOp";
    private static final String ID = "_id";

    private final MongoTemplate mongo;

    MongoImports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Import> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Import.class));
    }

    @Override
    public boolean add(Import received) {
        try {
            mongo.insert(received);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void save(Import changed) {
        mongo.save(changed);
    }

    @Override
    public List<Import> list(Optional<Position> after, int limit) {
        var query = after.map(MongoImports::olderThan).orElseGet(Query::new);
        return mongo.find(query.with(Sort.by(Sort.Direction.DESC, BEGUN, ID)).limit(limit), Import.class);
    }

    @Override
    public Optional<Import> findNext() {
        var waiting = new Query(where("status").in(ImportStatus.AT_WORK));
        return Optional.ofNullable(
                mongo.findOne(waiting.with(Sort.by(Sort.Direction.ASC, BEGUN)).limit(1), Import.class));
    }

    @Override
    public List<Import> findIdleWithFile() {
        return mongo.find(
                new Query(where("upload")
                        .exists(true)
                        .and("status")
                        .in(ImportStatus.GECONTROLEERD, ImportStatus.AFGEROND, ImportStatus.AFGEKEURD)),
                Import.class);
    }

    private static Query olderThan(Position position) {
        return new Query(new Criteria()
                .orOperator(
                        where(BEGUN).lt(position.gestartOp()),
                        where(BEGUN).is(position.gestartOp()).and(ID).lt(position.id())));
    }
}
