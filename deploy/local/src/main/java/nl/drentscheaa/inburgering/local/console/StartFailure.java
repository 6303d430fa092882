package nl.drentscheaa.inburgering.local.console;

/**
 * Why the platform cannot start or go on, in words for the person at the keyboard.
 *
 * @see #getMessage()
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param dutch the sentence in Dutch; {@code english} the same in English */
    public StartFailure(String dutch, String english) {
        super(dutch + System.lineSeparator() + english);
    }
}
