package nl.drentscheaa.inburgering.platform.encryption;

/** The key that is needed to read a value no longer exists: the person was erased. */
public final class KeyDestroyed extends RuntimeException {

    KeyDestroyed() {
        super("the key of this value was destroyed");
    }
}
