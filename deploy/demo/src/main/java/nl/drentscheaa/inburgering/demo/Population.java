package nl.drentscheaa.inburgering.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.drentscheaa.inburgering.demo.dossier.Inwoner;
import nl.drentscheaa.inburgering.demo.wi2013.LastGroup;
import nl.drentscheaa.inburgering.demo.wi2013.NeighbourGroup;
import nl.drentscheaa.inburgering.demo.wi2013.NotSubject;
import nl.drentscheaa.inburgering.demo.wi2013.NoteGroup;
import nl.drentscheaa.inburgering.demo.wi2021.RecentGroup;

/**
 * The newcomers of the three municipalities. Aa en Hunze reproduces the figures of the policy note exactly, whatever
 * the anchor month; the others are plausible neighbours.
 */
public record Population(Anchor anchor, List<Inwoners> gemeenten) {

    public static final String ASSEN = "assen";
    public static final String AA_EN_HUNZE = "aa-en-hunze";
    public static final String TYNAARLO = "tynaarlo";

    /** The same anchor always gives the same population. */
    public static Population generate(Anchor anchor) {
        return new Population(
                anchor,
                List.of(
                        new Registry(ASSEN, "AS", 0).register(neighbours(anchor, ASSEN, 150, 22, 238)),
                        new Registry(AA_EN_HUNZE, "AH", 1).register(aaEnHunze(anchor)),
                        new Registry(TYNAARLO, "TY", 2).register(neighbours(anchor, TYNAARLO, 62, 9, 94))));
    }

    /** The newcomers of one municipality. */
    public Inwoners of(String gemeente) {
        return gemeenten.stream()
                .filter(inwoners -> inwoners.gemeente().equals(gemeente))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no population for " + gemeente));
    }

    /** Writes the files of every municipality. */
    public void write(Path outputFolder) throws IOException {
        for (var inwoners : gemeenten) {
            inwoners.write(outputFolder);
        }
    }

    private static List<Inwoner> aaEnHunze(Anchor anchor) {
        var now = anchor.firstDay();
        var people = new ArrayList<>(new NoteGroup(now).people());
        people.addAll(new NotSubject(AA_EN_HUNZE).people(6));
        people.addAll(new LastGroup(AA_EN_HUNZE, now).people(8));
        people.addAll(new RecentGroup(AA_EN_HUNZE, now).people(60));
        return people;
    }

    private static List<Inwoner> neighbours(Anchor anchor, String gemeente, int existing, int last, int recent) {
        var now = anchor.firstDay();
        var people = new ArrayList<>(new NeighbourGroup(gemeente, now).people(existing));
        people.addAll(new NotSubject(gemeente).people(existing / 15));
        people.addAll(new LastGroup(gemeente, now).people(last));
        people.addAll(new RecentGroup(gemeente, now).people(recent));
        return people;
    }
}
