package nl.drentscheaa.inburgering.intake.leerprofiel;

import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.NU;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.aKader;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.nothing;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withSchool;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withToets;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.junit.jupiter.api.Test;

class LeerprofielDeelTest {

    private static final Leergegevens KNOWN =
            withSchool(withToets(nothing(), Optional.of(12)), Set.of(Schrift.ARABISCH, Schrift.GEEZ), 7);

    private final Map<NieuwkomerId, Leerprofiel> stored = new HashMap<>();
    private final Dossierdeel deel = new LeerprofielDeel(
            new Leerprofielen() {
                @Override
                public Leerprofiel get(NieuwkomerId id) {
                    return stored.getOrDefault(id, new Leerprofiel(id));
                }

                @Override
                public Leerprofiel save(Leerprofiel leerprofiel) {
                    stored.put(leerprofiel.id(), leerprofiel);
                    return leerprofiel;
                }
            },
            Clock.fixed(NU, ZoneOffset.UTC));

    @Test
    void saysInWordsWhatIsKnownAndWhatWasChosen() {
        Rubriek read = deel.export(chosen());

        assertThat(read.onderdelen()).hasSize(2);
        assertThat(read.onderdelen().getFirst().regels())
                .contains(new Rubriek.Regel("Leerroute", "b1 route"), new Rubriek.Regel("Voorgesteld", "z route"));
        assertThat(read.onderdelen().getLast().regels())
                .contains(
                        new Rubriek.Regel(
                                "Leerbaarheidstoets", "1 juni 2026, score 12 van 40, vereist 28, B1 niet haalbaar"),
                        new Rubriek.Regel("Leest en schrijft in", "arabisch, geez"));
    }

    @Test
    void goesAlongToAnotherMunicipalityAsItWas() {
        NieuwkomerId here = chosen();
        NieuwkomerId there = NieuwkomerId.random();

        deel.unpack(there, deel.pack(here).orElseThrow());

        Leerprofiel moved = Optional.ofNullable(stored.get(there)).orElseThrow();
        Leerprofiel left = Optional.ofNullable(stored.get(here)).orElseThrow();
        assertThat(moved.vastleggingen()).isEqualTo(left.vastleggingen());
        assertThat(moved.besluiten()).isEqualTo(left.besluiten());
        assertThat(moved.outbox())
                .singleElement()
                .satisfies(event -> assertThat(event.data()).isEqualTo(Map.of("leerroute", "b1-route")));
    }

    @Test
    void leavesWhatIsThereAlready() {
        NieuwkomerId here = chosen();
        Pakket pakket = deel.pack(here).orElseThrow();

        deel.unpack(here, pakket);

        assertThat(Optional.ofNullable(stored.get(here)).orElseThrow().vastleggingen())
                .hasSize(1);
    }

    @Test
    void hasNothingOfWhomNothingIsKnown() {
        assertThat(deel.export(NieuwkomerId.random()).isEmpty()).isTrue();
        assertThat(deel.pack(NieuwkomerId.random())).isEmpty();
    }

    private NieuwkomerId chosen() {
        var leerprofiel = new Leerprofiel(NieuwkomerId.random());
        leerprofiel.change(new Vastlegging(KNOWN, "R. Regie", NU), Leerroute.Z_ROUTE);
        Routevoorstel voorstel = Routeregels.propose(new Omstandigheden(40, KNOWN), aKader());
        leerprofiel.choose(new Routebesluit(
                voorstel, Leerroute.B1_ROUTE, Optional.of(new Toelichting("Leert snel.")), "R. Regie", NU));
        stored.put(leerprofiel.id(), leerprofiel);
        return leerprofiel.id();
    }
}
