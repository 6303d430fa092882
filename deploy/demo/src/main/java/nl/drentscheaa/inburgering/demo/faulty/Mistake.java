package nl.drentscheaa.inburgering.demo.faulty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;

/**
 * One mistake in {@link FaultyFile#ROWS}.
 *
 * @param regel line in the file, the header being 1
 * @param veld the column in which the mistake stands; empty when it concerns the whole row
 */
public record Mistake(int regel, Optional<String> veld, String uitleg) {

    /** Every mistake, in order of line; the lines that are not among them are good. */
    public static List<Mistake> all() {
        return new String(FaultyFile.read("nieuwkomers-met-fouten.verwacht.csv"), UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(fields -> new Mistake(
                        Integer.parseInt(fields[0]), Optional.of(fields[1]).filter(veld -> !veld.isEmpty()), fields[2]))
                .toList();
    }
}
