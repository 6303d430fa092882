package nl.drentscheaa.inburgering.intake.gesprek.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.gesprek.Gesprek;
import nl.drentscheaa.inburgering.intake.gesprek.Gesprekken;
import nl.drentscheaa.inburgering.intake.gesprek.Verslag;
import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MongoGesprekken implements Gesprekken {

    private final MongoTemplate mongo;
    private final FieldEncryption encryption;
    private final JsonMapper json = JsonMapper.builder().build();

    MongoGesprekken(MongoTemplate mongo, FieldEncryption encryption) {
        this.mongo = mongo;
        this.encryption = encryption;
    }

    @Override
    public Gesprek get(NieuwkomerId nieuwkomer, IntakeId intake) {
        return Optional.ofNullable(mongo.findById(intake.value(), GesprekDocument.class))
                .map(this::toGesprek)
                .orElseGet(() -> new Gesprek(nieuwkomer, intake, Verslag.LEEG, 0));
    }

    @Override
    public Gesprek save(Gesprek gesprek) {
        try {
            return toGesprek(mongo.save(toDocument(gesprek)));
        } catch (DuplicateKeyException e) {
            // Two were the first at the same time.
            throw new StaleVersion();
        }
    }

    private GesprekDocument toDocument(Gesprek gesprek) {
        String person = gesprek.nieuwkomer().value();
        String text = json.writeValueAsString(StoredVerslag.of(gesprek.verslag()));
        return new GesprekDocument(
                gesprek.intake().value(), gesprek.version(), person, encryption.encrypt(person, text));
    }

    private Gesprek toGesprek(GesprekDocument document) {
        String text = encryption.find(document.verslag()).orElseThrow(NotFound::new);
        return new Gesprek(
                NieuwkomerId.of(document.nieuwkomerId()),
                new IntakeId(document.intakeId()),
                json.readValue(text, StoredVerslag.class).toVerslag(),
                document.versie());
    }
}
