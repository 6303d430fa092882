package nl.drentscheaa.inburgering.intake.radar.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.drentscheaa.inburgering.intake.radar.Aanleiding;
import nl.drentscheaa.inburgering.intake.radar.As;
import nl.drentscheaa.inburgering.intake.radar.Radarinstrument;
import nl.drentscheaa.inburgering.intake.radar.Radarversie;
import nl.drentscheaa.inburgering.intake.radar.Regel;
import nl.drentscheaa.inburgering.intake.radar.Score;
import nl.drentscheaa.inburgering.intake.radar.Scorevoorstel;
import nl.drentscheaa.inburgering.intake.radar.Strekking;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.MeerkeuzeVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import nl.drentscheaa.inburgering.intake.vragenlijst.bestand.BredeIntake;

/** What holds for the scores that the radar proposes, whatever a newcomer answers. */
class ZelfredzaamheidTest {

    private static final Vragenlijsten VRAGENLIJSTEN = new Vragenlijsten() {
        @Override
        public List<Vragenlijst> all() {
            return List.of(BredeIntake.current());
        }

        @Override
        public Vragenlijst current() {
            return BredeIntake.current();
        }
    };
    private static final Radarinstrument RADAR = new RadarFiles(VRAGENLIJSTEN).current();

    @Example
    void drawsTheFiveDomainsOfTheNoteWithTheirSource() {
        assertThat(RADAR.versie()).isEqualTo(new Radarversie("zelfredzaamheid", 1));
        assertThat(RADAR.assen()).hasSize(5).allSatisfy(as -> {
            assertThat(as.bron()).startsWith("Beleidsnotitie §4.3");
            assertThat(as.deelvragen()).hasSizeBetween(3, 5);
            assertThat(as.ankers().values()).doesNotHaveDuplicates();
        });
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void canReachEveryScoreByItsRules(@ForAll("assen") As as, @ForAll @IntRange(min = 1, max = 5) int score) {
        assertThat(Stream.concat(Stream.of(as.basis()), as.regels().stream().map(Regel::score)))
                .contains(new Score(score));
    }

    @Property(tries = 300)
    void proposesOneScorePerAxisForAnyAnswers(@ForAll("answers") Map<VraagId, Antwoord> antwoorden) {
        List<Scorevoorstel> proposed = RADAR.propose(antwoorden);

        assertThat(proposed)
                .extracting(Scorevoorstel::domein)
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(proposed)
                .allSatisfy(one -> assertThat(one.score().isPresent())
                        .isEqualTo(RADAR.as(one.domein()).regels().stream()
                                .map(regel -> antwoorden.getOrDefault(
                                        regel.aanleiding().vraag(), Antwoord.OVERGESLAGEN))
                                .anyMatch(antwoord -> !antwoord.isOvergeslagen())));
    }

    @Property(tries = 300)
    void proposesSomethingForWhatNobodyCouldAnswer(@ForAll("vragen") Vraag vraag, @ForAll List<String> waarden) {
        assertThat(RADAR.propose(Map.of(vraag.id(), new Antwoord(waarden)))).hasSize(5);
    }

    @Property(tries = 300)
    void proposesTheSameInWhateverOrderTheRulesStand(
            @ForAll("answers") Map<VraagId, Antwoord> antwoorden, @ForAll("assen") As as, @ForAll Random random) {
        List<Regel> shuffled = new ArrayList<>(as.regels());
        Collections.shuffle(shuffled, random);
        As other = new As(as.domein(), as.titel(), as.bron(), as.basis(), as.ankers(), as.deelvragen(), shuffled);

        assertThat(other.propose(antwoorden).score())
                .isEqualTo(as.propose(antwoorden).score());
    }

    /** Better is: the rules of the one answer never bound lower than those of the other. */
    @Property(tries = 500)
    void neverProposesLessForABetterAnswer(
            @ForAll("answers") Map<VraagId, Antwoord> antwoorden, @ForAll("assen") As as, @ForAll("pairs") Pair pair) {
        Bounds one = bounds(as, pair.vraag(), pair.one());
        Bounds other = bounds(as, pair.vraag(), pair.other());
        Assume.that(one.isNotBetterThan(other));
        Map<VraagId, Antwoord> worse = with(antwoorden, pair.vraag(), pair.one());
        Map<VraagId, Antwoord> better = with(antwoorden, pair.vraag(), pair.other());

        as.propose(worse)
                .score()
                .ifPresent(low -> assertThat(as.propose(better).score())
                        .hasValueSatisfying(high -> assertThat(high).isGreaterThanOrEqualTo(low)));
    }

    /** Otherwise one could not say which answer is the better one. */
    @Property(tries = 500)
    void ranksTheAnswersToAQuestionOneWay(@ForAll("assen") As as, @ForAll("pairs") Pair pair) {
        Bounds one = bounds(as, pair.vraag(), pair.one());
        Bounds other = bounds(as, pair.vraag(), pair.other());

        assertThat(one.isNotBetterThan(other) || other.isNotBetterThan(one)).isTrue();
    }

    @Property(tries = 300)
    void neverProposesLessToWhoDoesMore(
            @ForAll("answers") Map<VraagId, Antwoord> antwoorden, @ForAll("more") More more) {
        for (As as : RADAR.assen()) {
            Map<VraagId, Antwoord> few = with(antwoorden, more.vraag(), Antwoord.of(more.een()));
            Map<VraagId, Antwoord> many = with(antwoorden, more.vraag(), Antwoord.of(more.een(), more.twee()));

            as.propose(few)
                    .score()
                    .ifPresent(low -> assertThat(as.propose(many).score())
                            .hasValueSatisfying(high -> assertThat(high).isGreaterThanOrEqualTo(low)));
        }
    }

    @Property(tries = 300)
    void namesTheRulesThatLedToTheScore(@ForAll("answers") Map<VraagId, Antwoord> antwoorden, @ForAll("assen") As as) {
        Scorevoorstel proposed = as.propose(antwoorden);
        Score score = proposed.score().orElse(as.basis());

        assertThat(proposed.regels())
                .allMatch(regel -> regel.aanleiding()
                        .isMetBy(antwoorden.getOrDefault(regel.aanleiding().vraag(), Antwoord.OVERGESLAGEN)));
        assertThat(proposed.beslissend()).allMatch(regel -> regel.score().equals(score));
        assertThat(score.equals(as.basis()) || !proposed.beslissend().isEmpty()).isTrue();
    }

    @Example
    void refusesARuleForAnAnswerThatCannotBe() {
        As money = RADAR.assen().getFirst();
        VraagId debts = new VraagId("schulden");
        var wrong = new Regel(
                new Aanleiding.Gekozen(debts, Set.of(new Optie("heel-veel"))),
                Strekking.HOOGSTENS,
                new Score(1),
                "Er zijn heel veel schulden.");
        As broken = new As(
                money.domein(),
                money.titel(),
                money.bron(),
                money.basis(),
                money.ankers(),
                money.deelvragen(),
                List.of(wrong));
        List<As> assen = new ArrayList<>(RADAR.assen());
        assen.set(0, broken);
        var instrument = new Radarinstrument(RADAR.versie(), RADAR.vragenlijst(), RADAR.niveaus(), assen);

        assertThatThrownBy(() -> instrument.requireFit(BredeIntake.current())).hasMessageContaining("schulden");
    }

    /** Two answers to one question, of which at most one is chosen. */
    record Pair(VraagId vraag, Antwoord one, Antwoord other) {}

    /** Two things that can be chosen together. */
    record More(VraagId vraag, String een, String twee) {}

    /** Between which scores the rules for one answer leave room. */
    record Bounds(int atLeast, int atMost) {

        boolean isNotBetterThan(Bounds other) {
            return atLeast <= other.atLeast && atMost <= other.atMost;
        }
    }

    @Provide
    Arbitrary<Map<VraagId, Antwoord>> answers() {
        return BredeIntake.answers();
    }

    @Provide
    Arbitrary<As> assen() {
        return Arbitraries.of(RADAR.assen());
    }

    @Provide
    Arbitrary<Vraag> vragen() {
        return Arbitraries.of(BredeIntake.current().vragen());
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return asked().flatMap(vraag ->
                given(vraag).flatMap(one -> given(vraag).map(other -> new Pair(vraag.id(), one, other))));
    }

    @Provide
    Arbitrary<More> more() {
        return asked().filter(MeerkeuzeVraag.class::isInstance)
                .map(MeerkeuzeVraag.class::cast)
                .flatMap(vraag -> Arbitraries.of(vraag.opties())
                        .filter(optie -> !vraag.alleen().equals(Optional.of(optie)))
                        .list()
                        .ofSize(2)
                        .uniqueElements()
                        .map(two -> new More(
                                vraag.id(), two.getFirst().id(), two.getLast().id())));
    }

    /** Those that a rule reads. */
    private static Arbitrary<Vraag> asked() {
        List<VraagId> read = RADAR.assen().stream()
                .flatMap(as -> as.regels().stream())
                .map(regel -> regel.aanleiding().vraag())
                .toList();
        return Arbitraries.of(BredeIntake.current().vragen().stream()
                .filter(vraag -> read.contains(vraag.id()))
                .toList());
    }

    private static Arbitrary<Antwoord> given(Vraag vraag) {
        return BredeIntake.fitting(vraag).filter(antwoord -> !antwoord.isOvergeslagen());
    }

    private static Bounds bounds(As as, VraagId vraag, Antwoord antwoord) {
        List<Regel> holding = as.propose(Map.of(vraag, antwoord)).regels();
        return new Bounds(
                holding.stream()
                        .filter(regel -> regel.strekking() == Strekking.MINSTENS)
                        .mapToInt(regel -> regel.score().value())
                        .max()
                        .orElse(Score.LAAGSTE.value()),
                holding.stream()
                        .filter(regel -> regel.strekking() == Strekking.HOOGSTENS)
                        .mapToInt(regel -> regel.score().value())
                        .min()
                        .orElse(Score.HOOGSTE.value()));
    }

    private static Map<VraagId, Antwoord> with(Map<VraagId, Antwoord> antwoorden, VraagId vraag, Antwoord antwoord) {
        Map<VraagId, Antwoord> changed = new HashMap<>(antwoorden);
        changed.put(vraag, antwoord);
        return changed;
    }
}
