package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Instant;

/**
 * A code that was given out: good once, for a while, and not for who guesses.
 *
 * @param vak its place among the codes of the municipality
 * @param hash by which the code is recognised; the code itself is nowhere
 * @param pogingen how often somebody guessed
 * @param version the number of times that the place was stored; 0 before the first
 */
public record UitgegevenCode(
        String vak, Toegang toegang, String hash, Instant geldigTot, int pogingen, Codestatus status, long version) {

    /**
     * After this many wrong guesses it is good for nobody. A secret of 40 bits stays one: whoever may guess a thousand
     * times finds it once in a thousand million times. With a handful, a stranger who sends a few guesses to each place
     * would block every code of the desk in half a minute.
     */
    public static final int POGINGEN = 1_000;

    static UitgegevenCode of(String vak, Toegang toegang, String hash, Instant now, long version) {
        return new UitgegevenCode(vak, toegang, hash, now.plus(toegang.doel().geldig()), 0, Codestatus.OPEN, version);
    }

    /** Whether nobody else may have its place yet, so that its holder hears what became of it. */
    boolean isCurrent(Instant now) {
        return now.isBefore(geldigTot);
    }

    /**
     * How an attempt ends.
     *
     * @param other the hash of what was typed
     * @param doel the door at which it was typed
     */
    Inwisseling assess(String other, Doel doel, Instant now) {
        if (!hash.equals(other) || toegang.doel() != doel) {
            return Inwisseling.ONBEKEND;
        }
        return switch (status) {
            case GEBLOKKEERD -> Inwisseling.GEBLOKKEERD;
            case GEBRUIKT -> Inwisseling.GEBRUIKT;
            case INGETROKKEN -> Inwisseling.INGETROKKEN;
            default -> isCurrent(now) ? Inwisseling.GELUKT : Inwisseling.VERLOPEN;
        };
    }

    /** After such an attempt. */
    UitgegevenCode after(Inwisseling attempt) {
        return switch (attempt) {
            case GELUKT -> with(pogingen, Codestatus.GEBRUIKT);
            case ONBEKEND -> with(pogingen + 1, pogingen + 1 < POGINGEN ? status : Codestatus.GEBLOKKEERD);
            default -> this;
        };
    }

    UitgegevenCode revoked() {
        return status == Codestatus.OPEN ? with(pogingen, Codestatus.INGETROKKEN) : this;
    }

    private UitgegevenCode with(int tried, Codestatus changed) {
        return new UitgegevenCode(vak, toegang, hash, geldigTot, tried, changed, version);
    }
}
