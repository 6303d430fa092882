package nl.drentscheaa.inburgering.intake.bijlage;

/**
 * Looks at the bytes of a file as they come by, whether it is built as its type prescribes and whole to its end. It shows
 * nothing and unpacks nothing: to draw what a stranger sends is how a stranger gets in.
 */
interface FormCheck {

    /** The next bytes. */
    void accept(byte[] bytes, int length);

    /** Whether all bytes together are a whole file. */
    boolean isSound();
}
