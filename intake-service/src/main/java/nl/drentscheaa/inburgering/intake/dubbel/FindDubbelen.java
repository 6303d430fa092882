package nl.drentscheaa.inburgering.intake.dubbel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.FindNieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Zoekopdracht;
import nl.drentscheaa.inburgering.platform.text.Folding;
import org.springframework.stereotype.Service;

/**
 * Finds who may be the same person among the newcomers that the municipality knows: the same BSN, the same name however
 * it is written, or the same birth date with a surname or first name that sounds the same. It only suggests: names that
 * differ in Arabic or Tigrinya may sound the same here, so that a professional decides.
 */
@Service
public class FindDubbelen {

    private static final int ENOUGH = 20;

    /**
     * By what somebody is looked for.
     *
     * @param bsn absent when it is not known
     */
    public record Persoon(Optional<Bsn> bsn, Naam naam, LocalDate geboortedatum) {

        public static Persoon of(Persoonsgegevens gegevens) {
            return new Persoon(gegevens.bsn(), gegevens.naam(), gegevens.geboortedatum());
        }
    }

    private record Vraag(Overeenkomst overeenkomst, Zoekopdracht zoekopdracht) {}

    private final FindNieuwkomers nieuwkomers;

    FindDubbelen(FindNieuwkomers nieuwkomers) {
        this.nieuwkomers = nieuwkomers;
    }

    /** Those who are alike in most things first. */
    public List<Dubbel> find(Persoon persoon) {
        Map<NieuwkomerRegel, List<Overeenkomst>> found = new LinkedHashMap<>();
        questions(persoon)
                .forEach(vraag -> nieuwkomers
                        .search(vraag.zoekopdracht(), Optional.empty(), ENOUGH)
                        .items()
                        .forEach(one -> note(found.computeIfAbsent(one, unseen -> new ArrayList<>()), vraag)));
        return found.entrySet().stream()
                .map(one -> new Dubbel(one.getKey(), one.getValue()))
                .sorted((one, other) -> Integer.compare(
                        other.overeenkomsten().size(), one.overeenkomsten().size()))
                .toList();
    }

    /**
     * Who else may be this newcomer.
     *
     * @throws nl.drentscheaa.inburgering.platform.web.problem.NotFound when the municipality has no such newcomer
     */
    public List<Dubbel> of(NieuwkomerId id) {
        Persoonsgegevens gegevens = nieuwkomers.get(id).registratie().persoon();
        return find(Persoon.of(gegevens)).stream()
                .filter(one -> !one.nieuwkomer().id().equals(id))
                .toList();
    }

    private static void note(List<Overeenkomst> overeenkomsten, Vraag vraag) {
        if (!overeenkomsten.contains(vraag.overeenkomst())) {
            overeenkomsten.add(vraag.overeenkomst());
        }
    }

    private static Stream<Vraag> questions(Persoon persoon) {
        Naam naam = persoon.naam();
        Stream<Vraag> byBsn = persoon.bsn().stream()
                .map(bsn -> new Vraag(
                        Overeenkomst.BSN,
                        new Zoekopdracht(Optional.empty(), Optional.empty(), Optional.of(bsn), Optional.empty())));
        // A name of which nothing is left to search by is found by its birth date.
        Stream<Vraag> byNaam = searchable(naam.voornamen() + " " + naam.achternaam())
                .map(text -> new Vraag(Overeenkomst.NAAM, named(text, Optional.empty())));
        Stream<Vraag> byGeboortedatum = Stream.of(naam.achternaam(), naam.voornamen())
                .flatMap(FindDubbelen::searchable)
                .map(text -> new Vraag(Overeenkomst.GEBOORTEDATUM, named(text, Optional.of(persoon.geboortedatum()))));
        return Stream.of(byBsn, byNaam, byGeboortedatum).flatMap(part -> part);
    }

    private static Stream<String> searchable(String text) {
        return Stream.of(text).filter(name -> !Folding.words(name).isEmpty());
    }

    private static Zoekopdracht named(String text, Optional<LocalDate> geboortedatum) {
        return new Zoekopdracht(Optional.of(text), geboortedatum, Optional.empty(), Optional.empty());
    }
}
