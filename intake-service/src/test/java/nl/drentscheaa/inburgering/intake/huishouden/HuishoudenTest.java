package nl.drentscheaa.inburgering.intake.huishouden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class HuishoudenTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final NieuwkomerId SELAM = NieuwkomerId.random();
    private static final NieuwkomerId YONAS = NieuwkomerId.random();

    @Test
    void hasNobodyTwice() {
        Huishouden huishouden = of(lid(SELAM, Relatie.REFERENT));

        assertThatThrownBy(() -> huishouden.add(lid(SELAM, Relatie.OVERIG), NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> of(lid(SELAM, Relatie.REFERENT), lid(SELAM, Relatie.KIND)))
                .hasMessage("gezinslid-dubbel");
    }

    @Test
    void hasOneReferentAtATime() {
        Huishouden huishouden = of(lid(SELAM, Relatie.REFERENT));
        assertThatThrownBy(() -> of(lid(SELAM, Relatie.REFERENT), lid(YONAS, Relatie.REFERENT)))
                .hasMessage("referent-dubbel");

        huishouden.change(lid(SELAM, Relatie.REFERENT).until(DAY.plusYears(1)), NOW);

        assertThatCode(() -> huishouden.add(lid(YONAS, Relatie.REFERENT), NOW)).doesNotThrowAnyException();
    }

    @Test
    void keepsWhoLeft() {
        Huishouden huishouden = of(lid(SELAM, Relatie.REFERENT), lid(YONAS, Relatie.KIND));

        huishouden.change(lid(YONAS, Relatie.KIND).until(DAY.plusDays(5)), NOW);

        assertThat(huishouden.huidige()).extracting(Gezinslid::nieuwkomer).containsExactly(SELAM);
        assertThat(huishouden.gezinsleden()).hasSize(2);
    }

    @Test
    void takesSomebodyBackBesideTheEarlierStay() {
        Huishouden huishouden = of(lid(SELAM, Relatie.REFERENT), lid(YONAS, Relatie.KIND));
        huishouden.change(lid(YONAS, Relatie.KIND).until(DAY), NOW);

        huishouden.add(new Gezinslid(YONAS, Relatie.KIND, DAY.plusYears(1), Optional.empty()), NOW);
        huishouden.change(new Gezinslid(YONAS, Relatie.OVERIG, DAY.plusYears(1), Optional.empty()), NOW);

        assertThat(huishouden.gezinsleden())
                .extracting(Gezinslid::relatie)
                .containsExactly(Relatie.REFERENT, Relatie.KIND, Relatie.OVERIG);
    }

    @Test
    void changesNothingTwiceAndNobodyUnknown() {
        Huishouden huishouden = of(lid(SELAM, Relatie.REFERENT));

        assertThat(huishouden.change(lid(SELAM, Relatie.REFERENT), NOW)).isFalse();
        assertThat(huishouden.direct(Optional.empty(), NOW)).isFalse();
        assertThatThrownBy(() -> huishouden.change(lid(YONAS, Relatie.KIND), NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellsOfEachMemberAndOfWhoLeft() {
        Huishouden huishouden = of(lid(SELAM, Relatie.REFERENT), lid(YONAS, Relatie.KIND));
        huishouden.direct(Optional.of(new Regisseur("regie", "Renske Regie")), NOW);
        int before = huishouden.outbox().size();

        huishouden.change(lid(YONAS, Relatie.KIND).until(DAY), NOW);

        List<OutboxEvent> told = huishouden.outbox().subList(before, before + 2);
        assertThat(told).extracting(OutboxEvent::subject).containsExactlyInAnyOrder(SELAM.value(), YONAS.value());
        assertThat(told)
                .extracting(OutboxEvent::data)
                .contains(
                        Map.of("huishoudenId", huishouden.id().value(), "lid", true, "leden", 1, "regisseur", "regie"),
                        Map.of(
                                "huishoudenId",
                                huishouden.id().value(),
                                "lid",
                                false,
                                "leden",
                                1,
                                "regisseur",
                                "regie"));
    }

    @Test
    void isLeftByAClosedDossierAndTakesItBack() {
        Huishouden huishouden = of(lid(SELAM, Relatie.REFERENT), lid(YONAS, Relatie.KIND));

        assertThat(huishouden.goUp(YONAS, DAY.plusDays(3), NOW)).isTrue();
        assertThat(huishouden.goUp(YONAS, DAY.plusDays(4), NOW)).isFalse();
        assertThat(huishouden.huidige()).extracting(Gezinslid::nieuwkomer).containsExactly(SELAM);

        assertThat(huishouden.comeBack(YONAS, NOW)).isTrue();
        assertThat(huishouden.comeBack(YONAS, NOW)).isFalse();
        assertThat(huishouden.huidige()).containsExactly(lid(SELAM, Relatie.REFERENT), lid(YONAS, Relatie.KIND));
    }

    @Test
    void takesNobodyBackWhoLeft() {
        Huishouden huishouden = of(lid(SELAM, Relatie.REFERENT), lid(YONAS, Relatie.KIND));
        huishouden.change(lid(YONAS, Relatie.KIND).until(DAY), NOW);

        assertThat(huishouden.goUp(YONAS, DAY, NOW)).isFalse();
        assertThat(huishouden.comeBack(YONAS, NOW)).isFalse();
    }

    @Test
    void keepsTheReferentWhoCameInstead() {
        Huishouden huishouden = of(lid(SELAM, Relatie.REFERENT), lid(YONAS, Relatie.PARTNER));
        huishouden.goUp(SELAM, DAY, NOW);
        huishouden.change(lid(YONAS, Relatie.REFERENT), NOW);

        assertThat(huishouden.comeBack(SELAM, NOW)).isFalse();
        assertThat(huishouden.huidige()).extracting(Gezinslid::nieuwkomer).containsExactly(YONAS);
    }

    @Test
    void isLeftOnTheFirstDayAtTheEarliest() {
        assertThatCode(() -> lid(SELAM, Relatie.REFERENT).until(DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> lid(SELAM, Relatie.REFERENT).until(DAY.minusDays(1)))
                .hasMessage("gezinslid-tot-voor-van");
    }

    @Test
    void isJoinedTodayAtTheLatest() {
        assertThatCode(() -> lid(SELAM, Relatie.REFERENT).refuseFuture(DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> lid(SELAM, Relatie.REFERENT).refuseFuture(DAY.minusDays(1)))
                .hasMessage("gezinslid-in-toekomst");
    }

    private static Huishouden of(Gezinslid... leden) {
        return Huishouden.form(List.of(leden), Optional.empty(), NOW);
    }

    private static Gezinslid lid(NieuwkomerId nieuwkomer, Relatie relatie) {
        return new Gezinslid(nieuwkomer, relatie, DAY, Optional.empty());
    }
}
