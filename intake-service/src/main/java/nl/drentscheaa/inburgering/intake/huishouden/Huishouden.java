package nl.drentscheaa.inburgering.intake.huishouden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.feed.Aggregate;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * A household. Who left stays in it with the last day, so that it can be seen who lived with whom.
 *
 * <p>Each change is told of every newcomer whom it touches, in the name of that newcomer: who listens keeps newcomers,
 * not households.
 */
public final class Huishouden extends Aggregate {

    private final HuishoudenId id;
    private final List<Gezinslid> gezinsleden;
    private Optional<Regisseur> regisseur;

    private Huishouden(HuishoudenId id, Optional<Regisseur> regisseur) {
        this.id = id;
        this.gezinsleden = new ArrayList<>();
        this.regisseur = regisseur;
    }

    /** As it was read. */
    public Huishouden(
            HuishoudenId id,
            List<Gezinslid> gezinsleden,
            Optional<Regisseur> regisseur,
            long version,
            List<OutboxEvent> outbox) {
        super(version, outbox);
        this.id = id;
        this.gezinsleden = new ArrayList<>(gezinsleden);
        this.regisseur = regisseur;
    }

    /**
     * A new one.
     *
     * @throws InvalidValue when somebody is named twice, or two are the referent
     */
    static Huishouden form(List<Gezinslid> first, Optional<Regisseur> regisseur, Instant now) {
        var huishouden = new Huishouden(HuishoudenId.random(), regisseur);
        first.forEach(huishouden::join);
        huishouden.tell(now);
        return huishouden;
    }

    public HuishoudenId id() {
        return id;
    }

    /** All who ever belonged to it, in the order in which they came. */
    public List<Gezinslid> gezinsleden() {
        return List.copyOf(gezinsleden);
    }

    public List<Gezinslid> huidige() {
        return gezinsleden.stream().filter(Gezinslid::isHuidig).toList();
    }

    public Optional<Regisseur> regisseur() {
        return regisseur;
    }

    /** Whether somebody belongs to it now. */
    public boolean has(NieuwkomerId nieuwkomer) {
        return huidige().stream().anyMatch(lid -> lid.nieuwkomer().equals(nieuwkomer));
    }

    /** @throws RuleBroken when the newcomer belongs to it already */
    void add(Gezinslid lid, Instant now) {
        if (has(lid.nieuwkomer())) {
            throw new RuleBroken("al-in-huishouden");
        }
        join(lid);
        tell(now);
    }

    /**
     * Puts the last membership of somebody right, ends it, or takes its end back; the same once more changes nothing.
     *
     * @return whether it was changed
     * @throws NotFound when the newcomer never belonged to it
     */
    boolean change(Gezinslid changed, Instant now) {
        Gezinslid present = last(changed.nieuwkomer()).orElseThrow(NotFound::new);
        if (changed.equals(present)) {
            return false;
        }
        replace(present, changed, now);
        return true;
    }

    /**
     * Ends the membership of who belongs to it now, since the dossier goes up in another one.
     *
     * @return whether that was so
     */
    boolean goUp(NieuwkomerId nieuwkomer, LocalDate today, Instant now) {
        Optional<Gezinslid> present = last(nieuwkomer).filter(Gezinslid::isHuidig);
        present.ifPresent(lid -> replace(lid, lid.goneUp(today, now), now));
        return present.isPresent();
    }

    /**
     * Takes somebody back whose dossier is there again. Who was the referent stays out when there is another one by now:
     * people changed the household since, and decide.
     *
     * @return whether somebody came back
     */
    boolean comeBack(NieuwkomerId nieuwkomer, Instant now) {
        Optional<Gezinslid> gone = last(nieuwkomer)
                .filter(lid -> lid.opgegaan().isPresent())
                .filter(lid -> lid.relatie() != Relatie.REFERENT || !hasReferent());
        gone.ifPresent(lid -> replace(lid, lid.back(), now));
        return gone.isPresent();
    }

    /** @return whether it was changed */
    boolean direct(Optional<Regisseur> by, Instant now) {
        if (by.equals(regisseur)) {
            return false;
        }
        regisseur = by;
        tell(now);
        return true;
    }

    private Optional<Gezinslid> last(NieuwkomerId nieuwkomer) {
        return gezinsleden.stream()
                .filter(lid -> lid.nieuwkomer().equals(nieuwkomer))
                .reduce((earlier, later) -> later);
    }

    private void replace(Gezinslid present, Gezinslid changed, Instant now) {
        gezinsleden.set(gezinsleden.lastIndexOf(present), changed);
        refuseTwoReferents();
        tell(now, changed.nieuwkomer());
    }

    private boolean hasReferent() {
        return huidige().stream().anyMatch(lid -> lid.relatie() == Relatie.REFERENT);
    }

    private void join(Gezinslid lid) {
        if (has(lid.nieuwkomer())) {
            throw new InvalidValue("gezinslid-dubbel").at("gezinsleden");
        }
        gezinsleden.add(lid);
        refuseTwoReferents();
    }

    private void refuseTwoReferents() {
        if (huidige().stream().filter(lid -> lid.relatie() == Relatie.REFERENT).count() > 1) {
            throw new InvalidValue("referent-dubbel").at("relatie");
        }
    }

    private void tell(Instant now, NieuwkomerId... left) {
        Set<String> touched = new TreeSet<>();
        huidige().forEach(lid -> touched.add(lid.nieuwkomer().value()));
        for (NieuwkomerId one : left) {
            touched.add(one.value());
        }
        touched.forEach(nieuwkomer -> tell(nieuwkomer, now));
    }

    /** No names and no relations: who listens needs to know who belongs together, and who directs. */
    private void tell(String nieuwkomer, Instant now) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("huishoudenId", id.value());
        data.put("lid", has(new NieuwkomerId(nieuwkomer)));
        data.put("leden", huidige().size());
        regisseur.ifPresent(by -> data.put("regisseur", by.account()));
        register(OutboxEvent.of("huishouden-gewijzigd", nieuwkomer, now, data));
    }
}
