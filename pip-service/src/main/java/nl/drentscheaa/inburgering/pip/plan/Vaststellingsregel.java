package nl.drentscheaa.inburgering.pip.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** On which day a plan can have been adopted. Source of each: DUO, description of the PIP interface, dates. */
enum Vaststellingsregel {

    /** A decision is not recorded before it is taken. */
    NIET_IN_DE_TOEKOMST("vaststelling-in-de-toekomst") {
        @Override
        boolean forbids(LocalDate vastgesteldOp, Omstandigheden omstandigheden) {
            return vastgesteldOp.isAfter(omstandigheden.vandaag());
        }
    },

    /** A plan is not adopted before the newcomer settled in the municipality. */
    NIET_VOOR_AANKOMST("vaststelling-voor-aankomst") {
        @Override
        boolean forbids(LocalDate vastgesteldOp, Omstandigheden omstandigheden) {
            return vastgesteldOp.isBefore(omstandigheden.aankomstdatum());
        }
    },

    /** A plan is not adopted before the one that it follows; on the same day it may be. */
    NIET_VOOR_VORIG_PLAN("vaststelling-voor-vorig-plan") {
        @Override
        boolean forbids(LocalDate vastgesteldOp, Omstandigheden omstandigheden) {
            return omstandigheden
                    .vorigPlanVastgesteldOp()
                    .filter(vastgesteldOp::isBefore)
                    .isPresent();
        }
    };

    /** What a day is compared with. */
    record Omstandigheden(LocalDate vandaag, LocalDate aankomstdatum, Optional<LocalDate> vorigPlanVastgesteldOp) {}

    private final String code;

    Vaststellingsregel(String code) {
        this.code = code;
    }

    /** The code of the refusal. */
    String code() {
        return code;
    }

    abstract boolean forbids(LocalDate vastgesteldOp, Omstandigheden omstandigheden);

    /** The first rule that forbids the day, or empty when all allow it. */
    static Optional<Vaststellingsregel> findBrokenBy(LocalDate vastgesteldOp, Omstandigheden omstandigheden) {
        return Stream.of(values())
                .filter(regel -> regel.forbids(vastgesteldOp, omstandigheden))
                .findFirst();
    }
}
