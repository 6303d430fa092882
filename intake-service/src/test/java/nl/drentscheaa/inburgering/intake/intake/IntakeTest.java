package nl.drentscheaa.inburgering.intake.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final Intake intake =
            Intake.start(new Intake.Opdracht(NieuwkomerId.random(), new Versie("brede-intake", 1), Taal.AR), NOON);

    @Test
    void keepsAnAnswerThatComesInAfterTheNewcomerWasReady() {
        intake.markIngevuld(NOON);
        intake.answer(new VraagId("huisarts"), given());

        assertThat(intake.find(new VraagId("huisarts"))).isPresent();
        assertThat(intake.verloop().status()).isEqualTo(IntakeStatus.INGEVULD);
    }

    @Test
    void remembersWhenTheNewcomerWasReadyFirst() {
        intake.markIngevuld(NOON);
        intake.markIngevuld(LATER);

        assertThat(intake.verloop().ingevuldOp()).contains(NOON);
    }

    @Test
    void isClosedAfterTheConversationOnly() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> intake.finish(LATER));
        intake.markBesproken();
        intake.finish(LATER);

        assertThat(intake.verloop().afgerondOp()).contains(LATER);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> intake.finish(LATER));
    }

    @Test
    void changesNoMoreWhenItIsClosed() {
        intake.markBesproken();
        intake.finish(LATER);

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> intake.answer(new VraagId("huisarts"), given()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("intake-afgerond"));
        intake.markIngevuld(LATER);
        assertThat(intake.verloop().status()).isEqualTo(IntakeStatus.AFGEROND);
    }

    @Test
    void tellsThatItBeganAndEndedAndNothingOfTheAnswers() {
        intake.answer(new VraagId("huisarts"), given());
        intake.markBesproken();
        intake.finish(LATER);

        assertThat(intake.outbox()).extracting(OutboxEvent::type).containsExactly("intake-gestart", "intake-afgerond");
        assertThat(intake.outbox())
                .allSatisfy(event -> assertThat(event.data())
                        .containsOnlyKeys("intakeId", "vragenlijst", "vragenlijstversie", "taal"));
    }

    private static Gegeven given() {
        return new Gegeven(
                new Inzending(
                        "a1", Antwoord.of("ja"), new Gever(Invuller.NIEUWKOMER, "n1", "telefoon"), 0, Optional.empty()),
                NOON);
    }
}
