package nl.drentscheaa.inburgering.pip.plan;

import java.util.Optional;
import java.util.stream.Stream;

/** Which levels go with which routes. Source of each: DUO, description of the PIP interface (Wi2021), level rules. */
enum Niveauregel {

    /** A2 is not possible with the onderwijsroute: that route leads to B1 at least. */
    GEEN_A2_OP_ONDERWIJSROUTE("niveau-a2-niet-op-onderwijsroute") {
        @Override
        boolean forbids(Leerroute leerroute, Niveau niveau, Versienummer versienummer) {
            return leerroute == Leerroute.ONDERWIJSROUTE && niveau == Niveau.A2;
        }
    },

    /**
     * B1 is not possible with the Z-route, which is for whom A2 is out of reach. DUO knows no level above B1 in a plan;
     * what holds for B1 holds for B2 the more.
     */
    GEEN_B1_OP_Z_ROUTE("niveau-b1-niet-op-z-route") {
        @Override
        boolean forbids(Leerroute leerroute, Niveau niveau, Versienummer versienummer) {
            return leerroute == Leerroute.Z_ROUTE && niveau.isAtLeast(Niveau.B1);
        }
    },

    /**
     * A2 is not possible with the B1-route in a first plan: going down to A2 comes after 600 hours of lessons with
     * effort. Source also: Besluit inburgering 2021 art. 5.5.
     */
    GEEN_A2_OP_B1_ROUTE_IN_EERSTE_PLAN("niveau-a2-niet-in-eerste-plan") {
        @Override
        boolean forbids(Leerroute leerroute, Niveau niveau, Versienummer versienummer) {
            return leerroute == Leerroute.B1_ROUTE && niveau == Niveau.A2 && versienummer.isFirst();
        }
    };

    private final String code;

    Niveauregel(String code) {
        this.code = code;
    }

    /** The code of the refusal. */
    String code() {
        return code;
    }

    abstract boolean forbids(Leerroute leerroute, Niveau niveau, Versienummer versienummer);

    /** The rule that forbids the level of a plan, or empty when all allow it; a plan without a level breaks none. */
    static Optional<Niveauregel> findBrokenBy(Planinhoud inhoud, Versienummer versienummer) {
        return inhoud.niveau()
                .flatMap(niveau -> Stream.of(values())
                        .filter(regel -> regel.forbids(inhoud.leerroute(), niveau, versienummer))
                        .findFirst());
    }
}
