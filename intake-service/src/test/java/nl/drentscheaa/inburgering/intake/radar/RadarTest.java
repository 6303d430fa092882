package nl.drentscheaa.inburgering.intake.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.junit.jupiter.api.Test;

class RadarTest {

    private static final Radarversie EERSTE = new Radarversie("zelfredzaamheid", 1);
    private static final LocalDate MAART = LocalDate.of(2025, 3, 10);
    private static final Instant NU = Instant.parse("2025-03-10T09:00:00Z");

    private final Radar radar = new Radar(NieuwkomerId.random());

    @Test
    void callsTheFirstMeasurementTheZeroth() {
        assertThat(radar.measure(EERSTE, measured(MAART, 2)).nummer()).isZero();
        assertThat(radar.measure(EERSTE, measured(MAART.plusMonths(6), 3)).nummer())
                .isEqualTo(1);
    }

    @Test
    void tellsTheScoresAndNothingElse() {
        radar.measure(EERSTE, measured(MAART, 2));

        assertThat(radar.outbox()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("radar-gemeten");
            assertThat(event.subject()).isEqualTo(radar.id().value());
            assertThat(event.data())
                    .containsOnlyKeys(
                            "meting",
                            "laatste",
                            "datum",
                            "instrument",
                            "financien",
                            "zorg",
                            "samenleving",
                            "werk",
                            "ontmoeten")
                    .containsEntry("laatste", true)
                    .containsEntry("zorg", 2);
        });
    }

    @Test
    void refusesADayThatIsNotAfterTheLastOne() {
        radar.measure(EERSTE, measured(MAART, 2));

        assertThatThrownBy(() -> radar.measure(EERSTE, measured(MAART, 3)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("meting-niet-na-vorige");
        assertThat(radar.measure(EERSTE, measured(MAART.plusDays(1), 3)).nummer())
                .isEqualTo(1);
    }

    @Test
    void keepsWhatWasCorrected() {
        radar.measure(EERSTE, measured(MAART, 2));

        Meting corrected = radar.correct(0, measured(MAART, 4));

        assertThat(corrected.geldend().scores()).containsEntry(Domein.WERK, new Score(4));
        assertThat(corrected.eerdere())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.scores()).containsEntry(Domein.WERK, new Score(2)));
    }

    @Test
    void saysWhetherWhatWasCorrectedIsTheLast() {
        radar.measure(EERSTE, measured(MAART, 2));
        radar.measure(EERSTE, measured(MAART.plusDays(2), 3));
        radar.correct(0, measured(MAART.plusDays(1), 4));

        assertThat(radar.outbox().getLast().data()).containsEntry("meting", 0).containsEntry("laatste", false);
    }

    @Test
    void keepsTheOrderOfTheDays() {
        radar.measure(EERSTE, measured(MAART, 2));
        radar.measure(EERSTE, measured(MAART.plusDays(2), 3));

        assertThatThrownBy(() -> radar.correct(0, measured(MAART.plusDays(2), 4)))
                .hasMessage("meting-niet-voor-volgende");
        assertThatThrownBy(() -> radar.correct(1, measured(MAART, 4))).hasMessage("meting-niet-na-vorige");
        assertThatThrownBy(() -> radar.correct(2, measured(MAART, 4))).isInstanceOf(NotFound.class);
    }

    @Test
    void asksWhyAScoreDepartsFromItsProposal() {
        assertThatThrownBy(() -> vastlegging(MAART, Optional.of(new Score(3)), decided(4, "")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .hasSize(5)
                                .anyMatch(error -> error.location().equals("/assen/zorg/reden")
                                        && error.code().equals("afwijking-zonder-reden")));
        assertThat(vastlegging(MAART, Optional.of(new Score(3)), decided(4, "Het gesprek gaf een beter beeld."))
                        .scores())
                .containsEntry(Domein.ZORG, new Score(4));
        assertThat(vastlegging(MAART, Optional.of(new Score(4)), decided(4, "")).assen())
                .hasSize(5);
    }

    private static Vastlegging measured(LocalDate datum, int score) {
        return vastlegging(datum, Optional.empty(), decided(score, ""));
    }

    private static Besluit decided(int score, String reden) {
        return new Besluit(
                new Score(score),
                Optional.of(reden).filter(text -> !text.isEmpty()).map(Toelichting::new),
                Optional.empty());
    }

    private static Vastlegging vastlegging(LocalDate datum, Optional<Score> voorstel, Besluit besluit) {
        List<Asmeting> assen = Stream.of(Domein.values())
                .map(domein -> new Asmeting(domein, voorstel, List.of(), besluit))
                .toList();
        return new Vastlegging(datum, assen, "R. Regie", NU, Optional.empty());
    }
}
