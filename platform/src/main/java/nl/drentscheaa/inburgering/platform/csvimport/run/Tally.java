package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.List;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;

/**
 * The counters of an import.
 *
 * @param regels rows in the file, not counting the header and empty rows
 * @param verwerkt rows handled so far; the sum of the three that follow
 */
public record Tally(int regels, int verwerkt, int nieuw, int ongewijzigd, int afgewezen) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally of(int rows) {
        return new Tally(rows, verwerkt, nieuw, ongewijzigd, afgewezen);
    }

    Tally plus(List<RowOutcome> outcomes) {
        Tally sum = this;
        for (RowOutcome outcome : outcomes) {
            sum = sum.plus(outcome);
        }
        return sum;
    }

    private Tally plus(RowOutcome outcome) {
        return switch (outcome) {
            case RowOutcome.Nieuw _ -> new Tally(regels, verwerkt + 1, nieuw + 1, ongewijzigd, afgewezen);
            case RowOutcome.Ongewijzigd _ -> new Tally(regels, verwerkt + 1, nieuw, ongewijzigd + 1, afgewezen);
            case RowOutcome.Afgewezen _ -> new Tally(regels, verwerkt + 1, nieuw, ongewijzigd, afgewezen + 1);
        };
    }
}
