package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.platform.feed.Aggregate;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;

/** A newcomer. Each change tells the other services the whole state that they may know, so that none is missed. */
public final class Nieuwkomer extends Aggregate {

    /** The version under which somebody is stored the first time. */
    private static final long REGISTERED = 1;

    private final NieuwkomerId id;
    private Registratie registratie;

    private Nieuwkomer(NieuwkomerId id, Registratie registratie) {
        this.id = id;
        this.registratie = registratie;
    }

    /** As it was read. */
    public Nieuwkomer(NieuwkomerId id, Registratie registratie, long version, List<OutboxEvent> outbox) {
        super(version, outbox);
        this.id = id;
        this.registratie = registratie;
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

    /**
     * Replaces what is registered; the same once more changes nothing and tells nothing.
     *
     * @return whether it was changed
     */
    public boolean change(Registratie changed, Instant now) {
        if (changed.equals(registratie)) {
            return false;
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

    /** The person is forgotten: the other services hear that, and nothing else. */
    public void erase(Instant now) {
        register(OutboxEvent.of("nieuwkomer-gewist", id.value(), now, Map.of()));
    }

    /** No BSN, birth date, contact or note: those stay here (ADR 0005). */
    private void tell(String type, Instant now) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dossiernummer", registratie.dossiernummer().value());
        data.put("weergavenaam", registratie.naam().weergave());
        data.put("geslacht", registratie.geslacht().name());
        data.put("nationaliteit", registratie.nationaliteit().id());
        data.put("nationaliteitNaam", registratie.nationaliteit().naam());
        data.put("geboortemaand", YearMonth.from(registratie.geboortedatum()).toString());
        data.put("voorkeurstaal", registratie.voorkeurstaal().code());
        data.put("regime", registratie.regime().code());
        data.put("aankomstdatum", registratie.aankomstdatum().toString());
        registratie.uitkering().ifPresent(uitkering -> {
            data.put("uitkeringVan", uitkering.van().toString());
            uitkering.tot().ifPresent(tot -> data.put("uitkeringTot", tot.toString()));
        });
        registratie.regisseur().ifPresent(regisseur -> data.put("regisseur", regisseur));
        register(OutboxEvent.of(type, id.value(), now, data));
    }
}
