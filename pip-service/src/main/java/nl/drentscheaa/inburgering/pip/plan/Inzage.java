package nl.drentscheaa.inburgering.pip.plan;

import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** How much of the plans somebody may see. */
public sealed interface Inzage {

    /** Who works for the municipality sees all; who works for a partner sees what the partner does; others nothing. */
    static Inzage of(Caller caller) {
        if (caller.hasAnyOf(Set.of("regievoerder", "consulent"))) {
            return new Volledig();
        }
        return caller.organisatie().flatMap(Inzage::ofPartner).orElseGet(Geen::new);
    }

    /** What is left of a plan for these eyes; empty when they may not know that it exists. */
    Optional<Planstand> seen(Planstand stand);

    private static Optional<Inzage> ofPartner(String organisatie) {
        try {
            return Optional.of(new VanPartner(new Organisatie(organisatie)));
        } catch (InvalidValue e) {
            // No goal can name an organisation of that form.
            return Optional.empty();
        }
    }

    /** Every plan, all of it. */
    record Volledig() implements Inzage {

        @Override
        public Optional<Planstand> seen(Planstand stand) {
            return Optional.of(stand);
        }
    }

    /** Plans with a goal on which the organisation works, and of those only these goals: never health or finance. */
    record VanPartner(Organisatie organisatie) implements Inzage {

        @Override
        public Optional<Planstand> seen(Planstand stand) {
            Planinhoud shown = stand.inhoud().withDoelen(doel -> doel.isShownTo(organisatie));
            return shown.doelen().isEmpty() ? Optional.empty() : Optional.of(stand.withInhoud(shown));
        }
    }

    /** Nothing at all. */
    record Geen() implements Inzage {

        @Override
        public Optional<Planstand> seen(Planstand stand) {
            return Optional.empty();
        }
    }
}
