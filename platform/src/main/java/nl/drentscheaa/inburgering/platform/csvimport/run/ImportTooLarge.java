package nl.drentscheaa.inburgering.platform.csvimport.run;

/** A file is larger than is taken. */
public final class ImportTooLarge extends RuntimeException {

    private final long largest;

    ImportTooLarge(long largest) {
        super("the file is larger than " + largest + " bytes");
        this.largest = largest;
    }

    /** The number of bytes that is taken. */
    public long largest() {
        return largest;
    }
}
