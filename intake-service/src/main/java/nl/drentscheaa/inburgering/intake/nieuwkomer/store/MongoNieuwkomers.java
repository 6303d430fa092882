package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Gewist;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Positie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Volgorde;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Zoekopdracht;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoNieuwkomers implements Nieuwkomers {

    private static final String NAAM = "sorteersleutel";
    private static final String AANKOMST = "aankomstdatum";
    private static final String OPGEGAAN_IN = "opgegaanIn";

    private final MongoTemplate mongo;
    private final NieuwkomerMapping mapping;
    private final Dossiernummerteller teller;
    private final Intrekkingen intrekkingen;

    MongoNieuwkomers(
            MongoTemplate mongo, NieuwkomerMapping mapping, Dossiernummerteller teller, Intrekkingen intrekkingen) {
        this.mongo = mongo;
        this.mapping = mapping;
        this.teller = teller;
        this.intrekkingen = intrekkingen;
    }

    @Override
    public Optional<Nieuwkomer> find(NieuwkomerId id) {
        return Optional.ofNullable(mongo.findById(id.value(), NieuwkomerDocument.class))
                .map(document -> mapping.toNieuwkomer(requireKept(document)));
    }

    @Override
    public List<NieuwkomerRegel> list(Volgorde volgorde, Optional<Positie> after, int limit) {
        return switch (volgorde) {
            case NAAM -> page(List.of(), NAAM, Sort.Direction.ASC, after, limit);
            case AANKOMSTDATUM -> page(List.of(), AANKOMST, Sort.Direction.ASC, after, limit);
            case AANKOMSTDATUM_AFLOPEND -> page(List.of(), AANKOMST, Sort.Direction.DESC, after, limit);
        };
    }

    @Override
    public List<NieuwkomerRegel> search(Zoekopdracht zoekopdracht, Optional<Positie> after, int limit) {
        var conditions = new ArrayList<Criteria>();
        zoekopdracht.bsn().ifPresent(bsn -> conditions.add(Criteria.where("bsn").is(mapping.lookupOf(bsn))));
        zoekopdracht
                .dossiernummer()
                .ifPresent(
                        nummer -> conditions.add(Criteria.where("dossiernummer").is(nummer.value())));
        zoekopdracht
                .geboortedatum()
                .ifPresent(day -> conditions.add(Criteria.where("geboortedatum").is(day)));
        zoekopdracht.termen().forEach(term -> conditions.add(fits(term)));
        return page(conditions, NAAM, Sort.Direction.ASC, after, limit);
    }

    @Override
    public List<NieuwkomerRegel> findRegels(Collection<NieuwkomerId> ids) {
        List<String> values = ids.stream().map(NieuwkomerId::value).toList();
        return mongo.find(Query.query(Criteria.where("_id").in(values)), NieuwkomerDocument.class).stream()
                .filter(document -> document.gewistOp() == null)
                .map(mapping::toRegel)
                .toList();
    }

    @Override
    public List<Nieuwkomer> findOpgegaanIn(NieuwkomerId overlevende) {
        return opgegaanIn(overlevende)
                .filter(document -> document.gewistOp() == null)
                .map(mapping::toNieuwkomer)
                .toList();
    }

    @Override
    public List<NieuwkomerId> listOpgegaanIn(NieuwkomerId overlevende) {
        return opgegaanIn(overlevende)
                .map(document -> NieuwkomerId.of(document.nieuwkomerId()))
                .toList();
    }

    @Override
    public List<Nieuwkomer> findKnown(Collection<Bsn> bsns, Collection<Dossiernummer> dossiernummers) {
        // Two questions of one key each: the embedded database answers an "or" by looking at everybody.
        return Stream.of(
                        Criteria.where("bsn")
                                .in(bsns.stream().map(mapping::lookupOf).toList()),
                        Criteria.where("dossiernummer")
                                .in(dossiernummers.stream()
                                        .map(Dossiernummer::value)
                                        .toList()))
                .flatMap(known -> mongo.find(Query.query(known), NieuwkomerDocument.class).stream())
                .collect(Collectors.toMap(
                        NieuwkomerDocument::nieuwkomerId, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(mapping::toNieuwkomer)
                .toList();
    }

    @Override
    public Nieuwkomer save(Nieuwkomer nieuwkomer) {
        try {
            return mapping.toNieuwkomer(mongo.save(mapping.toDocument(nieuwkomer)));
        } catch (DuplicateKeyException e) {
            throw taken(nieuwkomer);
        }
    }

    @Override
    public void addAll(Collection<Nieuwkomer> nieuwkomers) {
        mongo.insertAll(mapping.toDocuments(nieuwkomers));
    }

    @Override
    public List<Nieuwkomer> findAll(Collection<NieuwkomerId> ids) {
        Query byId = Query.query(
                Criteria.where("_id").in(ids.stream().map(NieuwkomerId::value).toList()));
        return mongo.find(byId, NieuwkomerDocument.class).stream()
                .filter(document -> document.gewistOp() == null)
                .map(mapping::toNieuwkomer)
                .toList();
    }

    @Override
    public Set<NieuwkomerId> withdrawUnchanged(Collection<NieuwkomerId> ids, Instant now) {
        return intrekkingen.withdrawUnchanged(ids, now);
    }

    @Override
    public Set<NieuwkomerId> finishWithdrawals(Collection<NieuwkomerId> ids) {
        return intrekkingen.finish(ids);
    }

    @Override
    public void erase(NieuwkomerId id, Instant now) {
        Optional.ofNullable(mongo.findById(id.value(), NieuwkomerDocument.class))
                .filter(document -> document.gewistOp() == null)
                .map(mapping::toNieuwkomer)
                .ifPresent(nieuwkomer -> {
                    nieuwkomer.erase(now);
                    mongo.save(mapping.toErased(nieuwkomer, now));
                });
    }

    @Override
    public Dossiernummer nextDossiernummer() {
        Dossiernummer next = teller.next();
        while (isTaken(next)) {
            next = teller.next();
        }
        return next;
    }

    private Stream<NieuwkomerDocument> opgegaanIn(NieuwkomerId overlevende) {
        Query query = Query.query(Criteria.where(OPGEGAAN_IN).is(overlevende.value()));
        return mongo.find(query, NieuwkomerDocument.class).stream();
    }

    private RuleBroken taken(Nieuwkomer nieuwkomer) {
        boolean byBsn = nieuwkomer.registratie().persoon().bsn().stream()
                .flatMap(bsn -> findKnown(List.of(bsn), List.of()).stream())
                .anyMatch(other -> !other.id().equals(nieuwkomer.id()));
        return new RuleBroken(byBsn ? "bsn-bestaat-al" : "dossiernummer-bestaat-al");
    }

    private boolean isTaken(Dossiernummer nummer) {
        return mongo.exists(Query.query(Criteria.where("dossiernummer").is(nummer.value())), NieuwkomerDocument.class);
    }

    private static NieuwkomerDocument requireKept(NieuwkomerDocument document) {
        if (document.gewistOp() != null) {
            throw new Gewist();
        }
        return document;
    }

    private static Criteria fits(Zoekopdracht.Zoekterm term) {
        Criteria begins = Criteria.where("zoekwoorden").regex("^" + Pattern.quote(term.begin()));
        return term.klank()
                .map(klank -> new Criteria()
                        .orOperator(begins, Criteria.where("zoekwoorden").is(klank)))
                .orElse(begins);
    }

    private List<NieuwkomerRegel> page(
            List<Criteria> conditions, String key, Sort.Direction direction, Optional<Positie> after, int limit) {
        var all = new ArrayList<>(conditions);
        // Who was erased stands before everybody and is not shown.
        all.add(Criteria.where(key).gt(key.equals(NAAM) ? "" : GewisteNieuwkomer.NO_DAY.toString()));
        all.add(Criteria.where(OPGEGAAN_IN).isNull());
        after.ifPresent(left -> all.add(beyond(left, key, direction)));
        Query query = Query.query(new Criteria().andOperator(all));
        query.with(Sort.by(direction, key, "_id")).limit(limit);
        return mongo.find(query, NieuwkomerDocument.class).stream()
                .map(mapping::toRegel)
                .toList();
    }

    private static Criteria beyond(Positie left, String key, Sort.Direction direction) {
        Criteria tie = Criteria.where(key).is(left.sleutel());
        return direction.isAscending()
                ? new Criteria()
                        .orOperator(
                                Criteria.where(key).gt(left.sleutel()),
                                tie.and("_id").gt(left.id()))
                : new Criteria()
                        .orOperator(
                                Criteria.where(key).lt(left.sleutel()),
                                tie.and("_id").lt(left.id()));
    }
}
