package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what failed without repeating messages: those of a database may hold values of a row. */
final class Failure {

    private static final int FRAMES = 3;

    private Failure() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Failure::one)
                .collect(Collectors.joining(", caused by "));
    }

    private static String one(Throwable failure) {
        return failure.getClass().getName()
                + Stream.of(failure.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> " at " + frame)
                        .collect(Collectors.joining());
    }
}
