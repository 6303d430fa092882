package nl.drentscheaa.inburgering.acceptance.canary;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Service numbers for tests, from the end of the range 9999xxxxx that is given to nobody. */
final class Bsn {

    /** Somewhere in the quarter of the range that the demo leaves alone. */
    private static final AtomicInteger LAST =
            new AtomicInteger(RandomGenerator.getDefault().nextInt(999_980_000, 1_000_000_000));

    private static final int DIGITS = 9;
    private static final int ELEVEN = 11;

    private Bsn() {}

    static String next() {
        return IntStream.generate(LAST::getAndDecrement)
                .mapToObj(Integer::toString)
                .filter(Bsn::passesElevenTest)
                .findFirst()
                .orElseThrow();
    }

    /** Weights 9 to 2, and -1 for the last digit. */
    private static boolean passesElevenTest(String number) {
        int sum = IntStream.range(0, DIGITS - 1)
                .map(i -> (DIGITS - i) * Character.digit(number.charAt(i), 10))
                .sum();
        return (sum - Character.digit(number.charAt(DIGITS - 1), 10)) % ELEVEN == 0;
    }
}
