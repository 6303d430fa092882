package nl.drentscheaa.inburgering.demo.chance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.CRC32;

/**
 * Chance with a fixed algorithm and a seed made of a name: the same name gives the same throws on every machine.
 * Each group of people has dice of its own, so that a change in one group leaves the others as they were.
 */
public final class Dice {

    private static final String ALGORITHM = "L64X128MixRandom";

    private final RandomGenerator generator;

    public Dice(String name) {
        var seed = new CRC32();
        seed.update(name.getBytes(StandardCharsets.UTF_8));
        this.generator = RandomGeneratorFactory.of(ALGORITHM).create(seed.getValue());
    }

    /** A whole number, both ends included. */
    public int between(int from, int to) {
        return generator.nextInt(from, to + 1);
    }

    /** A day, both ends included. */
    public LocalDate between(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0) {
            throw new IllegalArgumentException("no day between " + from + " and " + to);
        }
        return from.plusDays(generator.nextLong(days + 1));
    }

    public boolean chance(int percent) {
        return generator.nextInt(100) < percent;
    }

    public <T> T pick(List<T> options) {
        return options.get(generator.nextInt(options.size()));
    }

    public <T> List<T> shuffled(List<T> values) {
        var shuffled = new ArrayList<>(values);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, generator.nextInt(i + 1));
        }
        return shuffled;
    }
}
