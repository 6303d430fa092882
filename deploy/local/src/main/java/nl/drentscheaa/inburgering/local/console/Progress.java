package nl.drentscheaa.inburgering.local.console;

import java.util.Collection;

/** Hears how far a start is. */
public interface Progress {

    /** Something is done. */
    void done(String what);

    /** Something goes on; replaces the previous such remark. */
    void busy(String what);

    /** These are being waited for. */
    default void waitingFor(Collection<String> names) {
        busy("waiting for " + String.join(", ", names));
    }

    /** Hears nothing, for tests. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void done(String what) {}

            @Override
            public void busy(String what) {}
        };
    }
}
