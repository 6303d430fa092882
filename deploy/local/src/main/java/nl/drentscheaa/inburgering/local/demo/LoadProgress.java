package nl.drentscheaa.inburgering.local.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.drentscheaa.inburgering.local.console.Progress;

/** Shows how far the municipalities are, side by side. */
final class LoadProgress {

    private final Progress progress;
    private final Map<String, String> busy = new ConcurrentSkipListMap<>();

    LoadProgress(Progress progress) {
        this.progress = progress;
    }

    void busy(String gemeente, long count, String what) {
        busy.put(gemeente, "%s %d %s".formatted(gemeente, count, what));
        progress.busy("demo: " + String.join(" · ", busy.values()));
    }

    void done(String gemeente, String what) {
        busy.remove(gemeente);
        progress.done("demo: " + gemeente + ", " + what);
    }
}
