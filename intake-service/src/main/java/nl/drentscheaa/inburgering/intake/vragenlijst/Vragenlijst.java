package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.taal.Taal;

/**
 * One version of a questionnaire: what is asked, in which order, and how that reads in every language. It never
 * changes; another question is another version.
 *
 * @param secties in the order in which they are read aloud
 * @param teksten for every language there is
 */
public record Vragenlijst(Versie versie, Geldigheid geldigheid, List<Sectie> secties, Map<Taal, Teksten> teksten) {

    /** @throws IllegalArgumentException when it cannot be asked as it is: the program does not start with it */
    public Vragenlijst {
        secties = List.copyOf(secties);
        teksten = Map.copyOf(teksten);
        requireOnce(secties.stream().map(Sectie::id).toList());
        requireOnce(allOf(secties).stream().map(Vraag::id).toList());
        requireAnswerableConditions(allOf(secties));
        for (Taal taal : Taal.values()) {
            if (!teksten.containsKey(taal)) {
                throw new IllegalArgumentException(versie + " has no texts in " + taal.code());
            }
        }
        for (Teksten one : teksten.values()) {
            one.requireFit(secties);
        }
    }

    /** All questions in order. */
    public List<Vraag> vragen() {
        return allOf(secties);
    }

    public Optional<Vraag> find(VraagId id) {
        return vragen().stream().filter(vraag -> vraag.id().equals(id)).findFirst();
    }

    /** The texts in a language. */
    public Teksten teksten(Taal taal) {
        return Optional.ofNullable(teksten.get(taal)).orElseThrow();
    }

    /** The questions that are asked of who gave these answers, in order. */
    public List<Vraag> asked(Map<VraagId, Antwoord> antwoorden) {
        var asked = new LinkedHashMap<VraagId, Vraag>();
        for (Vraag vraag : vragen()) {
            Optional<Voorwaarde> als = vraag.kenmerken().als();
            if (als.isEmpty() || (asked.containsKey(als.get().vraag()) && isMet(als.get(), antwoorden))) {
                asked.put(vraag.id(), vraag);
            }
        }
        return List.copyOf(asked.values());
    }

    /**
     * Assesses answers together. An answer to a question that is not asked (any more) is refused as such, so that the
     * caller decides whether to keep it.
     *
     * @param today in the zone of the municipality
     * @return an assessment for each answer
     */
    public Map<VraagId, Beoordeling> assess(Map<VraagId, Antwoord> antwoorden, LocalDate today) {
        Map<VraagId, Vraag> asked =
                asked(antwoorden).stream().collect(Collectors.toMap(Vraag::id, Function.identity()));
        var assessed = new LinkedHashMap<VraagId, Beoordeling>();
        antwoorden.forEach((id, antwoord) -> {
            Vraag vraag = asked.get(id);
            assessed.put(id, vraag == null ? notAsked(id) : vraag.assess(antwoord, today));
        });
        return assessed;
    }

    private static boolean isMet(Voorwaarde als, Map<VraagId, Antwoord> antwoorden) {
        return als.isMetBy(antwoorden.getOrDefault(als.vraag(), Antwoord.OVERGESLAGEN));
    }

    private Beoordeling notAsked(VraagId id) {
        return new Beoordeling.Geweigerd(find(id).isPresent() ? "vraag-niet-gesteld" : "vraag-onbekend");
    }

    private static List<Vraag> allOf(List<Sectie> secties) {
        return secties.stream().flatMap(sectie -> sectie.vragen().stream()).toList();
    }

    private static void requireOnce(List<?> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("an id twice in " + ids);
        }
    }

    /** A condition on a later question could not be known when it is needed. */
    private static void requireAnswerableConditions(List<Vraag> vragen) {
        var earlier = new LinkedHashMap<VraagId, List<Optie>>();
        for (Vraag vraag : vragen) {
            vraag.kenmerken().als().ifPresent(als -> {
                if (!earlier.getOrDefault(als.vraag(), List.of()).containsAll(als.is())) {
                    throw new IllegalArgumentException("a condition that no earlier answer meets: " + vraag.id());
                }
            });
            earlier.put(vraag.id(), vraag.opties());
        }
    }
}
