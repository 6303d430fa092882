package nl.drentscheaa.inburgering.intake.radar.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.radar.Radar;
import nl.drentscheaa.inburgering.intake.radar.Radars;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoRadars implements Radars {

    private final MongoTemplate mongo;
    private final RadarMapping mapping;

    MongoRadars(MongoTemplate mongo, RadarMapping mapping) {
        this.mongo = mongo;
        this.mapping = mapping;
    }

    @Override
    public Radar get(NieuwkomerId id) {
        return Optional.ofNullable(mongo.findById(id.value(), RadarDocument.class))
                .map(mapping::toRadar)
                .orElseGet(() -> new Radar(id));
    }

    @Override
    public Radar save(Radar radar) {
        try {
            return mapping.toRadar(mongo.save(mapping.toDocument(radar)));
        } catch (DuplicateKeyException e) {
            // Two were the first at the same time.
            throw new StaleVersion();
        }
    }
}
