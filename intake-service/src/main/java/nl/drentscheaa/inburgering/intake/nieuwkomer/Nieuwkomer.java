package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.feed.Aggregate;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/** A newcomer. Each change tells the other services the whole state that they may know, so that none is missed. */
public final class Nieuwkomer extends Aggregate {

    /** The version under which somebody is stored the first time. */
    private static final long REGISTERED = 1;

    private final NieuwkomerId id;
    private final List<Regimecorrectie> regimecorrecties;
    private Registratie registratie;
    private Optional<Opgegaan> opgegaan;

    private Nieuwkomer(NieuwkomerId id, Registratie registratie) {
        this.id = id;
        this.registratie = registratie;
        this.regimecorrecties = new ArrayList<>();
        this.opgegaan = Optional.empty();
    }

    /** As it was read. */
    public Nieuwkomer(
            NieuwkomerId id,
            Registratie registratie,
            List<Regimecorrectie> regimecorrecties,
            Optional<Opgegaan> opgegaan,
            long version,
            List<OutboxEvent> outbox) {
        super(version, outbox);
        this.id = id;
        this.registratie = registratie;
        this.regimecorrecties = new ArrayList<>(regimecorrecties);
        this.opgegaan = opgegaan;
    }

    /** Somebody who was not known yet. */
    public static Nieuwkomer register(Registratie registratie, Instant now) {
        return register(NieuwkomerId.random(), registratie, now);
    }

    /** Somebody who was not known yet, under an id that was chosen before. */
    public static Nieuwkomer register(NieuwkomerId id, Registratie registratie, Instant now) {
        var nieuwkomer = new Nieuwkomer(id, registratie);
        nieuwkomer.tell("nieuwkomer-geregistreerd", now);
        return nieuwkomer;
    }

    public NieuwkomerId id() {
        return id;
    }

    public Registratie registratie() {
        return registratie;
    }

    /** What was put right of the law, the first correction first. */
    public List<Regimecorrectie> regimecorrecties() {
        return List.copyOf(regimecorrecties);
    }

    /** Where the dossier went, when it was of somebody who had another one; then it is closed. */
    public Optional<Opgegaan> opgegaan() {
        return opgegaan;
    }

    /**
     * Closes this dossier, since another one of the same person goes on.
     *
     * @param merged what that one will hold
     * @throws RuleBroken when one of both is closed, or both are the same
     */
    public void goUpIn(Nieuwkomer blijft, Registratie merged, String door, Instant now) {
        requireOpen();
        blijft.requireOpen();
        if (id.equals(blijft.id)) {
            throw new RuleBroken("samenvoegen-met-zichzelf");
        }
        long next = merged.equals(blijft.registratie) ? blijft.version() : blijft.version() + 1;
        opgegaan = Optional.of(new Opgegaan(blijft.id, now, door, next, blijft.registratie));
        register(OutboxEvent.of("nieuwkomer-samengevoegd", id.value(), now, Map.of("overlevende", blijft.id.value())));
    }

    /**
     * Takes over what was chosen of a dossier that went up in this one.
     *
     * @return whether that changes anything
     */
    public boolean takeOver(Registratie merged, Nieuwkomer andere, String door, Instant now) {
        var reden = new Reden("Samengevoegd met dossier " + andere.registratie.dossiernummer() + ".");
        return change(merged, Optional.of(reden), door, now);
    }

    /**
     * Goes back to what was registered before a dossier went up in this one.
     *
     * @return whether that changes anything
     */
    public boolean takeBack(Registratie vorige, String door, Instant now) {
        return change(vorige, Optional.of(new Reden("De samenvoeging is ongedaan gemaakt.")), door, now);
    }

    /** Opens this dossier again, as it was. */
    public void reopen(Instant now) {
        opgegaan = Optional.empty();
        tell("nieuwkomer-hersteld", now);
    }

    /** @throws RuleBroken when the dossier went up in another one */
    void requireOpen() {
        if (opgegaan.isPresent()) {
            throw new RuleBroken("dossier-samengevoegd");
        }
    }

    /**
     * Replaces what is registered; the same once more changes nothing and tells nothing. The law under which somebody
     * integrates decides on terms and duties: who puts it right says why, and what it was stays beside it.
     *
     * @return whether it was changed
     * @throws InvalidValue for another law, or another day of it, without a reason
     * @throws RuleBroken when the dossier went up in another one
     */
    public boolean change(Registratie changed, Optional<Reden> regimeReden, String door, Instant now) {
        requireOpen();
        if (changed.equals(registratie)) {
            return false;
        }
        Regimebepaling present = registratie.regimebepaling();
        if (changed.regimebepaling().corrects(present)) {
            Reden reden = regimeReden.orElseThrow(() -> new InvalidValue("reden-ontbreekt").at("regimeReden"));
            regimecorrecties.add(new Regimecorrectie(present, reden, door, now));
        }
        registratie = changed;
        tell("nieuwkomer-gewijzigd", now);
        return true;
    }

    /** Whether anything was changed since the registration. */
    public boolean wasChanged() {
        return version() > REGISTERED;
    }

    /** Tells that somebody never should have been registered; always the same event for the same person. */
    public static OutboxEvent withdrawal(NieuwkomerId id, Instant now) {
        return new OutboxEvent(id.value(), "nieuwkomer-ingetrokken", id.value(), now, Map.of());
    }

    /**
     * As the other, of what leaves the law as it is.
     *
     * @return whether it was changed
     */
    public boolean change(Registratie changed, Instant now) {
        return change(changed, Optional.empty(), "", now);
    }

    /** The person is forgotten: the other services hear that, and nothing else. */
    public void erase(Instant now) {
        register(OutboxEvent.of("nieuwkomer-gewist", id.value(), now, Map.of()));
    }

    /** No BSN, birth date, contact or note: those stay here (ADR 0005). */
    private void tell(String type, Instant now) {
        Persoonsgegevens persoon = registratie.persoon();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dossiernummer", registratie.dossiernummer().value());
        data.put("weergavenaam", persoon.naam().weergave());
        data.put("geslacht", persoon.geslacht().name());
        data.put("nationaliteit", persoon.nationaliteit().id());
        data.put("nationaliteitNaam", persoon.nationaliteit().naam());
        data.put("geboortemaand", YearMonth.from(persoon.geboortedatum()).toString());
        data.put("voorkeurstaal", persoon.voorkeurstaal().code());
        data.put("regime", registratie.regimebepaling().regime().code());
        data.put("aankomstdatum", registratie.aankomstdatum().toString());
        registratie.uitkering().ifPresent(uitkering -> {
            data.put("uitkeringVan", uitkering.van().toString());
            uitkering.tot().ifPresent(tot -> data.put("uitkeringTot", tot.toString()));
        });
        registratie.regisseur().ifPresent(regisseur -> data.put("regisseur", regisseur));
        register(OutboxEvent.of(type, id.value(), now, data));
    }
}
