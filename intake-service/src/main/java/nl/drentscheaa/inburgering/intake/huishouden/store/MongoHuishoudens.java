package nl.drentscheaa.inburgering.intake.huishouden.store;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.huishouden.Gezinslid;
import nl.drentscheaa.inburgering.intake.huishouden.Huishouden;
import nl.drentscheaa.inburgering.intake.huishouden.HuishoudenId;
import nl.drentscheaa.inburgering.intake.huishouden.Huishoudens;
import nl.drentscheaa.inburgering.intake.huishouden.Regisseur;
import nl.drentscheaa.inburgering.intake.huishouden.Relatie;
import nl.drentscheaa.inburgering.intake.huishouden.store.HuishoudenDocument.LidDeel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoHuishoudens implements Huishoudens {

    private final MongoTemplate mongo;

    MongoHuishoudens(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Huishouden> find(HuishoudenId id) {
        return Optional.ofNullable(mongo.findById(id.value(), HuishoudenDocument.class))
                .map(MongoHuishoudens::toHuishouden);
    }

    @Override
    public List<Huishouden> findOf(NieuwkomerId nieuwkomer) {
        Query ever = Query.query(Criteria.where("gezinsleden.nieuwkomerId").is(nieuwkomer.value()));
        return mongo.find(ever, HuishoudenDocument.class).stream()
                .map(MongoHuishoudens::toHuishouden)
                .toList();
    }

    @Override
    public Huishouden save(Huishouden huishouden) {
        try {
            return toHuishouden(mongo.save(toDocument(huishouden)));
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("al-in-huishouden");
        }
    }

    private static HuishoudenDocument toDocument(Huishouden huishouden) {
        List<String> huidige = huishouden.huidige().stream()
                .map(lid -> lid.nieuwkomer().value())
                .toList();
        return new HuishoudenDocument(
                huishouden.id().value(),
                huishouden.version(),
                huidige.isEmpty() ? List.of(huishouden.id().value()) : huidige,
                huishouden.gezinsleden().stream()
                        .map(lid -> new LidDeel(
                                lid.nieuwkomer().value(),
                                lid.relatie().name(),
                                lid.van(),
                                lid.tot().orElse(null),
                                lid.opgegaan().orElse(null)))
                        .toList(),
                huishouden.regisseur().map(Regisseur::account).orElse(null),
                huishouden.regisseur().map(Regisseur::naam).orElse(null),
                huishouden.outbox());
    }

    private static Huishouden toHuishouden(HuishoudenDocument document) {
        Optional<String> naam = Optional.ofNullable(document.regisseurNaam());
        return new Huishouden(
                new HuishoudenId(document.huishoudenId()),
                document.gezinsleden().stream()
                        .map(lid -> new Gezinslid(
                                NieuwkomerId.of(lid.nieuwkomerId()),
                                Relatie.valueOf(lid.relatie()),
                                lid.van(),
                                Optional.ofNullable(lid.tot()),
                                Optional.ofNullable(lid.opgegaan())))
                        .toList(),
                Optional.ofNullable(document.regisseurAccount())
                        .flatMap(account -> naam.map(known -> new Regisseur(account, known))),
                document.versie(),
                document.outbox());
    }
}
