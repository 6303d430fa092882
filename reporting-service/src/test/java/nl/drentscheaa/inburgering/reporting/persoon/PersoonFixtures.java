package nl.drentscheaa.inburgering.reporting.persoon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon.Nationaliteit;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon.Plan;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon.Plicht;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon.Uitkering;

/** People with sensible defaults: a test shows only what matters to it. */
public final class PersoonFixtures {

    private Nationaliteit nationaliteit = new Nationaliteit("syrische", "Syrische");
    private String geslacht = "M";
    private YearMonth geboortemaand = YearMonth.of(1985, 3);
    private Optional<Uitkering> uitkering = Optional.empty();
    private Optional<LocalDate> plichtVanaf = Optional.empty();
    private Optional<LocalDate> termijnTot = Optional.empty();
    private Optional<Plicht.Einde> einde = Optional.empty();
    private Optional<Plan> plan = Optional.empty();
    private final List<Plicht.Verlenging> verlengingen = new ArrayList<>();
    private final List<Plicht.Examen> examens = new ArrayList<>();

    public static PersoonFixtures aPersoon() {
        return new PersoonFixtures();
    }

    public PersoonFixtures withNationaliteit(String id) {
        nationaliteit = new Nationaliteit(id, id);
        return this;
    }

    public PersoonFixtures withGeslacht(String code) {
        geslacht = code;
        return this;
    }

    public PersoonFixtures bornIn(int year, int month) {
        geboortemaand = YearMonth.of(year, month);
        return this;
    }

    public PersoonFixtures withUitkering(String van) {
        uitkering = Optional.of(new Uitkering(LocalDate.parse(van), Optional.empty()));
        return this;
    }

    public PersoonFixtures withUitkering(String van, String tot) {
        uitkering = Optional.of(new Uitkering(LocalDate.parse(van), Optional.of(LocalDate.parse(tot))));
        return this;
    }

    public PersoonFixtures withPlicht(String vanaf, String tot) {
        plichtVanaf = Optional.of(LocalDate.parse(vanaf));
        termijnTot = Optional.of(LocalDate.parse(tot));
        return this;
    }

    /** A duty of which the term has not begun. */
    public PersoonFixtures withPlicht(String vanaf) {
        plichtVanaf = Optional.of(LocalDate.parse(vanaf));
        termijnTot = Optional.empty();
        return this;
    }

    public PersoonFixtures extendedOn(String day, String tot) {
        verlengingen.add(new Plicht.Verlenging(LocalDate.parse(day), LocalDate.parse(tot)));
        return this;
    }

    public PersoonFixtures passed(String niveau, String day) {
        examens.add(new Plicht.Examen(niveau, LocalDate.parse(day)));
        return this;
    }

    public PersoonFixtures ended(String status, String day) {
        einde = Optional.of(new Plicht.Einde(status, LocalDate.parse(day)));
        return this;
    }

    public PersoonFixtures withPlan(String leerroute, String vastgesteldOp) {
        plan = Optional.of(new Plan(leerroute, Optional.of(LocalDate.parse(vastgesteldOp))));
        return this;
    }

    public Persoon build() {
        return new Persoon(
                Optional.of(nationaliteit),
                Optional.of(geslacht),
                Optional.of(geboortemaand),
                Optional.of(LocalDate.of(2016, 1, 1)),
                uitkering,
                plichtVanaf.map(van -> new Plicht(van, termijnTot, verlengingen, examens, einde)),
                plan);
    }
}
