package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Taalprofiel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Tolkbehoefte;
import nl.drentscheaa.inburgering.intake.nieuwkomer.store.NieuwkomerDocument.TaalDeel;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taal.Spreektalen;
import nl.drentscheaa.inburgering.intake.taal.Taalgebruik;
import nl.drentscheaa.inburgering.intake.taal.Taalkennis;
import org.springframework.stereotype.Component;

/** How to talk with a newcomer, to its parts of the document and back. */
@Component
class Taaldelen {

    private final Spreektalen spreektalen;

    Taaldelen(Spreektalen spreektalen) {
        this.spreektalen = spreektalen;
    }

    List<TaalDeel> talenOf(Taalprofiel profiel) {
        return profiel.talen().stream()
                .map(one -> new TaalDeel(
                        one.taal().id(),
                        one.schrift().map(Enum::name).orElse(null),
                        one.gebruik().stream().sorted().map(Enum::name).toList()))
                .toList();
    }

    Optional<Boolean> tolkNodig(Taalprofiel profiel) {
        return profiel.tolk().map(Tolkbehoefte.Nodig.class::isInstance);
    }

    Optional<String> tolkTaal(Taalprofiel profiel) {
        return needed(profiel).map(nodig -> nodig.taal().id());
    }

    Optional<String> tolkVoorkeur(Taalprofiel profiel) {
        return needed(profiel).map(nodig -> nodig.voorkeur().name());
    }

    Taalprofiel toTaalprofiel(NieuwkomerDocument document) {
        return new Taalprofiel(
                Stream.ofNullable(document.talen())
                        .flatMap(List::stream)
                        .map(this::toTaalkennis)
                        .toList(),
                Tolkbehoefte.of(
                        Optional.ofNullable(document.tolkNodig()),
                        Optional.ofNullable(document.tolkTaal()).map(spreektalen::get),
                        Optional.ofNullable(document.tolkVoorkeur()).map(Tolkbehoefte.Voorkeur::valueOf)));
    }

    private Taalkennis toTaalkennis(TaalDeel deel) {
        return new Taalkennis(
                spreektalen.get(deel.taal()),
                Optional.ofNullable(deel.schrift()).map(Schrift::valueOf),
                deel.gebruik().stream().map(Taalgebruik::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<Tolkbehoefte.Nodig> needed(Taalprofiel profiel) {
        return profiel.tolk().filter(Tolkbehoefte.Nodig.class::isInstance).map(Tolkbehoefte.Nodig.class::cast);
    }
}
