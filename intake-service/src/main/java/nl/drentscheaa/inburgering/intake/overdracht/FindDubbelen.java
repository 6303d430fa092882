package nl.drentscheaa.inburgering.intake.overdracht;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nieuwkomer.FindNieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Zoekopdracht;
import nl.drentscheaa.inburgering.platform.text.Folding;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/**
 * Finds who may be the same person among the newcomers that the municipality knows: the same BSN, the same name however
 * it is written, or the same birth date with the same surname.
 */
@Service
public class FindDubbelen {

    private static final int ENOUGH = 20;

    private final FindOverdrachten find;
    private final FindNieuwkomers nieuwkomers;

    FindDubbelen(FindOverdrachten find, FindNieuwkomers nieuwkomers) {
        this.find = find;
        this.nieuwkomers = nieuwkomers;
    }

    /** @throws NotFound when there is no such handover for these eyes */
    public List<NieuwkomerRegel> find(OverdrachtId id, Inzage inzage) {
        return dubbelenOf(find.require(id, inzage).verwachting());
    }

    List<NieuwkomerRegel> dubbelenOf(Verwachting verwachting) {
        return questions(verwachting)
                .flatMap(question -> nieuwkomers.search(question, Optional.empty(), ENOUGH).items().stream())
                .distinct()
                .toList();
    }

    private static Stream<Zoekopdracht> questions(Verwachting verwachting) {
        Naam naam = verwachting.persoon().naam();
        Stream<Zoekopdracht> byBsn = verwachting.persoon().bsn().stream()
                .map(bsn -> new Zoekopdracht(Optional.empty(), Optional.empty(), Optional.of(bsn), Optional.empty()));
        // A name of which nothing is left to search by is found by its birth date.
        Stream<Zoekopdracht> byNaam = Stream.of(naam.voornamen() + " " + naam.achternaam())
                .filter(text -> !Folding.words(text).isEmpty())
                .map(text -> new Zoekopdracht(Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty()));
        var byGeboortedatum = new Zoekopdracht(
                Optional.of(naam.achternaam()),
                Optional.of(verwachting.persoon().geboortedatum()),
                Optional.empty(),
                Optional.empty());
        return Stream.concat(Stream.concat(byBsn, byNaam), Stream.of(byGeboortedatum));
    }
}
