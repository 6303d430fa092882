package nl.drentscheaa.inburgering.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command line of this launcher's own Java, tuned to start soon and stay small.
 *
 * <p>One collector thread and the first compiler only: five programs and Keycloak share a machine that may have two
 * cores, and a demonstration lives too short to earn the second compiler back. Where speed counts, the images of
 * {@code docker-compose.yml} run with Java's own choices.
 *
 * @param options for the virtual machine
 * @param target what it runs: {@code -jar x.jar}, or a main class, and its arguments
 */
public record JavaProgram(List<String> options, List<String> target) {

    /** The options that hold for every process of the platform. */
    public static final List<String> FRUGAL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8");

    public JavaProgram {
        options = List.copyOf(options);
        target = List.copyOf(target);
    }

    /** The same with more options. */
    public JavaProgram with(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new JavaProgram(all, target);
    }

    public List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(target);
        return command;
    }
}
