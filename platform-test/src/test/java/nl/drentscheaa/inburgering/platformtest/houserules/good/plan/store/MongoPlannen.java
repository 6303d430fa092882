package nl.drentscheaa.inburgering.platformtest.houserules.good.plan.store;

import nl.drentscheaa.inburgering.platformtest.houserules.good.plan.Plannen;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

class MongoPlannen implements Plannen {

    private final MongoTemplate mongo;

    MongoPlannen(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public long count() {
        return mongo.find(new Query(), Document.class, "plannen").size();
    }
}
