package nl.drentscheaa.inburgering.local.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Shows progress as lines with the seconds since the start. On a terminal a last line, rewritten in place, says what goes
 * on; in a log file there is no such line.
 */
public final class ConsoleProgress implements Progress {

    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintStream out;
    private final InstantSource clock;
    private final long begin;
    private final Screen screen;

    /** What the output goes to. */
    public enum Screen {
        TERMINAL,
        LOG
    }

    public ConsoleProgress(PrintStream out, InstantSource clock, Screen screen) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.millis();
        this.screen = screen;
    }

    /** What this process writes to. */
    public static Screen screen() {
        var console = System.console();
        return console != null && console.isTerminal() ? Screen.TERMINAL : Screen.LOG;
    }

    @Override
    public synchronized void done(String what) {
        clear();
        out.printf("%5.1f s  %s%n", seconds(), what);
        out.flush();
    }

    @Override
    public synchronized void busy(String what) {
        if (screen == Screen.TERMINAL) {
            clear();
            out.printf("%5.1f s  … %s", seconds(), what);
            out.flush();
        }
    }

    private void clear() {
        if (screen == Screen.TERMINAL) {
            out.print(CLEAR_LINE);
        }
    }

    private double seconds() {
        return Duration.ofMillis(clock.millis() - begin).toMillis() / 1000.0;
    }
}
