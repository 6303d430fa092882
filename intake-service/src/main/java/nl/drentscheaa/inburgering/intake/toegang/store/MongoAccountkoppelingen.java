package nl.drentscheaa.inburgering.intake.toegang.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toegang.Accountkoppeling;
import nl.drentscheaa.inburgering.intake.toegang.Accountkoppelingen;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoAccountkoppelingen implements Accountkoppelingen {

    private final MongoTemplate mongo;

    MongoAccountkoppelingen(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Accountkoppeling> find(NieuwkomerId nieuwkomer) {
        return Optional.ofNullable(mongo.findById(nieuwkomer.value(), AccountkoppelingDocument.class))
                .map(AccountkoppelingDocument::toKoppeling);
    }

    @Override
    public Optional<Accountkoppeling> findByAccount(String account) {
        Query ofAccount = Query.query(Criteria.where("account").is(account));
        return Optional.ofNullable(mongo.findOne(ofAccount, AccountkoppelingDocument.class))
                .map(AccountkoppelingDocument::toKoppeling);
    }

    @Override
    public boolean add(Accountkoppeling koppeling) {
        try {
            mongo.insert(AccountkoppelingDocument.of(koppeling));
            return true;
        } catch (DuplicateKeyException linkedAlready) {
            return false;
        }
    }

    @Override
    public void remove(NieuwkomerId nieuwkomer) {
        mongo.remove(Query.query(Criteria.where("_id").is(nieuwkomer.value())), AccountkoppelingDocument.class);
    }
}
