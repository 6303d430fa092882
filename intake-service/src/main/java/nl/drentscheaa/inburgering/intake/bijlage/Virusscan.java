package nl.drentscheaa.inburgering.intake.bijlage;

import nl.drentscheaa.inburgering.platform.web.problem.Unavailable;

/** One file that is looked at while it comes in. A file that could not be looked at is never taken. */
public interface Virusscan extends AutoCloseable {

    /**
     * The next bytes.
     *
     * @throws Unavailable when the scanner does not answer
     */
    void accept(byte[] bytes, int length);

    /**
     * Whether nothing was found, once all bytes were given.
     *
     * @throws Unavailable when the scanner does not answer, or cannot say
     */
    boolean isClean();

    @Override
    void close();
}
