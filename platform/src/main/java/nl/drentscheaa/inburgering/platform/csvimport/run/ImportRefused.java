package nl.drentscheaa.inburgering.platform.csvimport.run;

/** What was asked of an import cannot be done in the state in which it is. */
public final class ImportRefused extends RuntimeException {

    private final String code;

    ImportRefused(String code) {
        super(code);
        this.code = code;
    }

    /** Stable; the text for it stands in the bundles. */
    public String code() {
        return code;
    }
}
