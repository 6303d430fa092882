package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Duration;

/** What a code is for. */
public enum Doel {
    /** To fill in at the desk, now. */
    TABLET(Duration.ofMinutes(30)),

    /** To link an own account; it may be used at home. */
    ACCOUNT(Duration.ofDays(14));

    private final Duration geldig;

    Doel(Duration geldig) {
        this.geldig = geldig;
    }

    /** How long a code is good. */
    Duration geldig() {
        return geldig;
    }
}
