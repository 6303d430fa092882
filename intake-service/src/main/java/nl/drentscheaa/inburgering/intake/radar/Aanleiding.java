package nl.drentscheaa.inburgering.intake.radar;

import java.util.Set;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Bereik;
import nl.drentscheaa.inburgering.intake.vragenlijst.GetalVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.SchaalVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;

/** Which answers set a rule to work. */
public sealed interface Aanleiding {

    VraagId vraag();

    /** Whether the answer does. */
    boolean isMetBy(Antwoord antwoord);

    /** Whether there are answers to the question that do. */
    boolean canBeMetBy(Vraag asked);

    /**
     * One of these was chosen.
     *
     * @param is options, or steps of a scale
     */
    record Gekozen(VraagId vraag, Set<Optie> is) implements Aanleiding {

        public Gekozen {
            is = Set.copyOf(is);
            if (is.isEmpty()) {
                throw new IllegalArgumentException("a rule that no answer sets to work: " + vraag);
            }
        }

        @Override
        public boolean isMetBy(Antwoord antwoord) {
            return antwoord.containsAnyOf(is);
        }

        @Override
        public boolean canBeMetBy(Vraag asked) {
            return asked instanceof SchaalVraag schaal
                    ? is.stream()
                            .map(step -> Bereik.read(Antwoord.of(step.id())))
                            .allMatch(step ->
                                    step.filter(schaal.bereik()::contains).isPresent())
                    : asked.opties().containsAll(is);
        }
    }

    /**
     * A number from one to another, both included.
     *
     * @param tot not below {@code vanaf}
     */
    record Tussen(VraagId vraag, int vanaf, int tot) implements Aanleiding {

        public Tussen {
            if (vanaf > tot) {
                throw new IllegalArgumentException("a rule that no number sets to work: " + vraag);
            }
        }

        @Override
        public boolean isMetBy(Antwoord antwoord) {
            return Bereik.read(antwoord)
                    .filter(number -> number >= vanaf && number <= tot)
                    .isPresent();
        }

        @Override
        public boolean canBeMetBy(Vraag asked) {
            return asked instanceof GetalVraag getal
                    && getal.bereik().min() <= tot
                    && getal.bereik().max() >= vanaf;
        }
    }
}
