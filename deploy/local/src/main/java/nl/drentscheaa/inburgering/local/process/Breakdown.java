package nl.drentscheaa.inburgering.local.process;

import java.time.Duration;
import nl.drentscheaa.inburgering.local.console.StartFailure;

/** What is said when a process ends that should go on. */
public final class Breakdown {

    private static final int SHOWN_LINES = 20;

    private Breakdown() {}

    /** @param process one that ended by itself */
    public static StartFailure of(ChildProcess process) {
        return new StartFailure(
                "%s is gestopt met code %d. De laatste regels van zijn logboek staan hieronder."
                        .formatted(process.name(), process.exitCode()),
                "%s ended with code %d. The last lines of its log:%n%s"
                        .formatted(process.name(), process.exitCode(), log(process)));
    }

    static StartFailure tooSlow(ChildProcess process, Duration patience) {
        return new StartFailure(
                "%s is na %d seconden nog niet klaar. De laatste regels van zijn logboek staan hieronder."
                        .formatted(process.name(), patience.toSeconds()),
                "%s is not ready after %d seconds. The last lines of its log:%n%s"
                        .formatted(process.name(), patience.toSeconds(), log(process)));
    }

    private static String log(ChildProcess process) {
        return String.join(System.lineSeparator(), process.lastLines(SHOWN_LINES))
                .indent(2)
                .stripTrailing();
    }
}
