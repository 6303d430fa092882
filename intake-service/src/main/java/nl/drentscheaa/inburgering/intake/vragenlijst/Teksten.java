package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire in one language.
 *
 * @param inleiding why it is asked, who reads it, and that one may skip
 * @param overslaan how a person says that they do not want to say
 * @param secties the title of each section, by its id
 */
public record Teksten(
        Taal taal,
        String titel,
        String inleiding,
        String overslaan,
        Map<String, String> secties,
        Map<VraagId, Vraagtekst> vragen) {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_INTRODUCTION = 500;

    public Teksten {
        secties = Map.copyOf(secties);
        vragen = Map.copyOf(vragen);
        Vorm.text(titel, LONGEST_TITLE);
        Vorm.text(inleiding, LONGEST_INTRODUCTION);
        Vorm.text(overslaan, LONGEST_TITLE);
        secties.values().forEach(text -> Vorm.text(text, LONGEST_TITLE));
    }

    /** The title of a section. */
    public String sectie(Sectie sectie) {
        return known(secties.get(sectie.id()));
    }

    /** The texts of a question. */
    public Vraagtekst vraag(Vraag vraag) {
        return known(vragen.get(vraag.id()));
    }

    /** @throws IllegalArgumentException when a text is missing, or belongs to nothing */
    void requireFit(List<Sectie> opbouw) {
        requireSame(secties.keySet(), opbouw.stream().map(Sectie::id).collect(Collectors.toSet()));
        List<Vraag> all =
                opbouw.stream().flatMap(sectie -> sectie.vragen().stream()).toList();
        requireSame(vragen.keySet(), all.stream().map(Vraag::id).collect(Collectors.toSet()));
        for (Vraag vraag : all) {
            if (!vraag(vraag).fits(vraag)) {
                throw new IllegalArgumentException("texts in " + taal.code() + " do not fit " + vraag.id());
            }
        }
    }

    private void requireSame(Set<?> texts, Collection<?> asked) {
        if (!texts.equals(Set.copyOf(asked))) {
            var differing = asked.stream().filter(one -> !texts.contains(one)).collect(Collectors.toSet());
            throw new IllegalArgumentException(
                    "texts in " + taal.code() + " miss " + differing + " or have more than is asked");
        }
    }

    private static <T> T known(@Nullable T text) {
        return Optional.ofNullable(text).orElseThrow(() -> new IllegalArgumentException("of another questionnaire"));
    }
}
