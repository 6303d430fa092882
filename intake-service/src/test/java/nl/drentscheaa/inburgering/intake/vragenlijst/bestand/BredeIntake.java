package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Bereik;
import nl.drentscheaa.inburgering.intake.vragenlijst.DatumVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.GetalVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.JaNeeVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.KeuzeVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.MeerkeuzeVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.SchaalVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.TekstVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;

/** The questionnaire that new intakes begin with, and answers to it. */
public final class BredeIntake {

    /** The latest day of the dates among the answers. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final Vragenlijst CURRENT = new VragenlijstFiles().current();

    private BredeIntake() {}

    public static Vragenlijst current() {
        return CURRENT;
    }

    /** Answers that fit their questions, to some of all questions: also to those that were not asked. */
    public static Arbitrary<Map<VraagId, Antwoord>> answers() {
        List<Arbitrary<Optional<Map.Entry<VraagId, Antwoord>>>> each = new ArrayList<>();
        for (Vraag vraag : CURRENT.vragen()) {
            each.add(fitting(vraag)
                    .map(antwoord -> Map.entry(vraag.id(), antwoord))
                    .optional(0.6));
        }
        return Combinators.combine(each)
                .as(entries -> entries.stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                // So many questions have more combinations of edge cases than tries: no other answers would be tried.
                .withoutEdgeCases();
    }

    /** An answer that fits the question. */
    public static Arbitrary<Antwoord> fitting(Vraag vraag) {
        Arbitrary<Antwoord> given = switch (vraag) {
            case JaNeeVraag one -> optionOf(one.opties());
            case KeuzeVraag one -> optionOf(one.opties());
            case MeerkeuzeVraag one -> optionsOf(one);
            case SchaalVraag one -> numberIn(one.bereik());
            case GetalVraag one -> numberIn(one.bereik());
            case DatumVraag one ->
                Arbitraries.longs()
                        .between(one.vroegste().toEpochDay(), TODAY.toEpochDay())
                        .map(day -> Antwoord.of(LocalDate.ofEpochDay(day).toString()));
            case TekstVraag one ->
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withCharRange('\u0621', '\u064a')
                        .withCharRange('\u1200', '\u1248')
                        .ofMinLength(1)
                        .ofMaxLength(one.langste())
                        .map(Antwoord::of);
        };
        return vraag.kenmerken().overslaan()
                ? Arbitraries.oneOf(given, Arbitraries.just(Antwoord.OVERGESLAGEN))
                : given;
    }

    private static Arbitrary<Antwoord> optionOf(List<Optie> opties) {
        return Arbitraries.of(opties).map(optie -> Antwoord.of(optie.id()));
    }

    private static Arbitrary<Antwoord> optionsOf(MeerkeuzeVraag vraag) {
        List<Optie> together = vraag.opties().stream()
                .filter(optie -> !vraag.alleen().equals(Optional.of(optie)))
                .toList();
        Arbitrary<Antwoord> several = Arbitraries.of(together)
                .set()
                .ofMinSize(1)
                .map(chosen -> new Antwoord(together.stream()
                        .filter(chosen::contains)
                        .map(Optie::id)
                        .toList()));
        return vraag.alleen()
                .map(alone -> Arbitraries.oneOf(several, Arbitraries.just(Antwoord.of(alone.id()))))
                .orElse(several);
    }

    private static Arbitrary<Antwoord> numberIn(Bereik bereik) {
        return Arbitraries.integers()
                .between(bereik.min(), bereik.max())
                .map(number -> Antwoord.of(Integer.toString(number)));
    }
}
