package nl.drentscheaa.inburgering.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.drentscheaa.inburgering.local.LocalOptions.Population;
import nl.drentscheaa.inburgering.local.address.Addresses;
import nl.drentscheaa.inburgering.local.console.StartFailure;

/** Reads what stands behind {@code ./start} on the command line. */
final class StartArguments {

    static final String USAGE = """
            ./start [--empty] [--port-offset N] [--data FOLDER]

              --empty          leaves the municipalities without newcomers
              --port-offset N  adds N to every port
              --data FOLDER    keeps databases, secrets and logs there, in place of .data
              --help           shows this
            """;

    private StartArguments() {}

    /** @throws StartFailure that explains what is wrong with the arguments */
    static LocalOptions parse(Path root, List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        LocalOptions options = LocalOptions.in(root);
        while (!left.isEmpty()) {
            String argument = left.pop();
            options = switch (argument) {
                case "--empty" -> options.withPopulation(Population.NONE);
                case "--port-offset" -> options.withPortOffset(number(argument, value(argument, left)));
                case "--data" -> options.withData(Path.of(value(argument, left)));
                default -> throw wrong("onbekend argument " + argument, "unknown argument " + argument);
            };
        }
        return options;
    }

    private static String value(String argument, Deque<String> left) {
        if (left.isEmpty() || left.peek().startsWith("--")) {
            throw wrong(argument + " mist een waarde", argument + " lacks a value");
        }
        return left.pop();
    }

    private static int number(String argument, String text) {
        try {
            return new Addresses(Integer.parseInt(text)).portOffset();
        } catch (IllegalArgumentException notOne) {
            throw wrong(
                    argument + " vraagt een getal van 0 tot en met 38418, niet " + text,
                    argument + " takes a number from 0 to 38418, not " + text);
        }
    }

    private static StartFailure wrong(String dutch, String english) {
        return new StartFailure(dutch, english + System.lineSeparator() + System.lineSeparator() + USAGE);
    }
}
