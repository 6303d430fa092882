package nl.drentscheaa.inburgering.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;

/** Writes the demo population: {@code GenerateDemo <outputFolder> [--anchor yyyy-MM]}. */
public final class GenerateDemo {

    private static final String USAGE = "Use: GenerateDemo <outputFolder> [--anchor yyyy-MM]";
    private static final int WRONG_USE = 2;

    private final Clock clock;
    private final PrintStream out;

    GenerateDemo(Clock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            new GenerateDemo(Clock.systemUTC(), System.out).run(List.of(arguments));
        } catch (IllegalArgumentException | DateTimeException wrongUse) {
            System.err.println(wrongUse.getMessage());
            System.exit(WRONG_USE);
        }
    }

    void run(List<String> arguments) throws IOException {
        var population = Population.generate(anchor(arguments));
        population.write(Path.of(arguments.getFirst()));
        population
                .gemeenten()
                .forEach(inwoners -> out.printf(
                        "%s: %d newcomers%n",
                        inwoners.gemeente(), inwoners.dossiers().size()));
    }

    private Anchor anchor(List<String> arguments) {
        if (arguments.size() == 1) {
            return Anchor.current(clock);
        }
        if (arguments.size() == 3 && arguments.get(1).equals("--anchor")) {
            return Anchor.parse(arguments.get(2));
        }
        throw new IllegalArgumentException(USAGE);
    }
}
