package nl.drentscheaa.inburgering.demo.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.demo.chance.Dice;

/**
 * Citizen service numbers from the test range 9999xxxxx, which is never given out. A number is valid when its digits
 * weighed by 9, 8, 7, 6, 5, 4, 3, 2 and -1 sum to a multiple of eleven. Each share of the range is disjoint from the
 * others, so that no two people of the population have the same number.
 */
public final class BsnRange {

    private static final int FIRST = 999_900_000;
    private static final int LAST = 999_999_999;
    private static final int SHARE = 2_000;

    private final List<Integer> numbers;
    private int next;

    private BsnRange(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** The numbers of the n-th party, counted from zero; there are four shares, of which the population takes three. */
    public static BsnRange share(int n) {
        var valid = IntStream.rangeClosed(FIRST, LAST)
                .filter(BsnRange::isValid)
                .boxed()
                .toList();
        var mixed = new Dice("bsn").shuffled(valid);
        return new BsnRange(new ArrayList<>(mixed.subList(n * SHARE, (n + 1) * SHARE)));
    }

    public String take() {
        return String.valueOf(numbers.get(next++));
    }

    private static boolean isValid(int number) {
        int sum = -(number % 10);
        int rest = number / 10;
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 11 == 0;
    }
}
