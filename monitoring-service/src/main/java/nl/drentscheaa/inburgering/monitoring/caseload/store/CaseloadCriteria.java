package nl.drentscheaa.inburgering.monitoring.caseload.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.drentscheaa.inburgering.monitoring.caseload.Periode;
import nl.drentscheaa.inburgering.monitoring.caseload.Positie;
import nl.drentscheaa.inburgering.monitoring.caseload.Selectie;
import nl.drentscheaa.inburgering.monitoring.caseload.Signaal;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnsoort;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnvenster;
import nl.drentscheaa.inburgering.monitoring.caseload.Volgorde;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import org.springframework.data.mongodb.core.query.Criteria;

/** Puts a selection into the terms of the database. */
final class CaseloadCriteria {

    /** Sorts after every letter and digit. */
    private static final String BEYOND = "\uffff";

    private final List<Criteria> all = new ArrayList<>();

    CaseloadCriteria(Selectie selectie, LocalDate today) {
        selectie.status().ifPresent(status -> is("status", status.code()));
        selectie.leerroute().ifPresent(leerroute -> is("leerroute", leerroute.code()));
        selectie.regisseur().ifPresent(account -> is("regisseur", account));
        selectie.nulmeting().ifPresent(nulmeting -> is("nulmeting", nulmeting.code()));
        selectie.intake().ifPresent(intake -> is("intake", intake.code()));
        selectie.termijn().ifPresent(venster -> within(Termijnsoort.INBURGERINGSTERMIJN, venster, today));
        selectie.signaal().ifPresent(signaal -> signals(signaal, today));
        selectie.woorden().forEach(this::beginsAWord);
    }

    /** Only what comes after a place, seen from one municipality. */
    CaseloadCriteria after(Positie place, GemeenteId gemeente, Volgorde volgorde) {
        String veld = CaseloadDocument.veld(volgorde);
        boolean down = volgorde.isAflopend();
        int side = gemeente.compareTo(place.gemeente());
        if (side == 0) {
            all.add(beyond(veld, place.sleutel(), down, true));
            all.add(new Criteria()
                    .orOperator(
                            beyond(veld, place.sleutel(), down, false),
                            beyond("_id", place.nieuwkomerId().value(), down, false)));
        } else {
            // Of those with the same key, a whole municipality comes before the place or after it.
            boolean equalKeysToo = down ? side < 0 : side > 0;
            all.add(beyond(veld, place.sleutel(), down, equalKeysToo));
        }
        return this;
    }

    Criteria build() {
        Criteria visible = Criteria.where("zichtbaar").is(true);
        return all.isEmpty() ? visible : visible.andOperator(all);
    }

    private static Criteria beyond(String field, String value, boolean down, boolean inclusive) {
        Criteria where = Criteria.where(field);
        if (down) {
            return inclusive ? where.lte(value) : where.lt(value);
        }
        return inclusive ? where.gte(value) : where.gt(value);
    }

    private void is(String field, String value) {
        all.add(Criteria.where(field).is(value));
    }

    private void signals(Signaal signaal, LocalDate today) {
        within(signaal.soort(), signaal.venster(), today);
    }

    private void within(Termijnsoort soort, Termijnvenster venster, LocalDate today) {
        Periode periode = venster.seenFrom(today);
        Criteria where = Criteria.where(soort == Termijnsoort.PIP ? "pipUiterlijk" : "openTermijn")
                .lt(periode.tot().toString());
        all.add(periode.van().map(van -> where.gte(van.toString())).orElse(where));
    }

    /** A range instead of a pattern: no text of a caller is ever read as one. */
    private void beginsAWord(String woord) {
        all.add(Criteria.where("zoekwoorden")
                .elemMatch(new Criteria().gte(woord).lt(woord + BEYOND)));
    }
}
