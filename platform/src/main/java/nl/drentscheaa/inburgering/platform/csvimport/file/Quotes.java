package nl.drentscheaa.inburgering.platform.csvimport.file;

/** Follows the quotation marks of one record over its lines, by the rules of RFC 4180. */
final class Quotes {

    private enum At {
        FIELD_START,
        PLAIN,
        QUOTED,
        CLOSING,
        BROKEN
    }

    private final char separator;
    private At at = At.FIELD_START;

    Quotes(char separator) {
        this.separator = separator;
    }

    void follow(String line) {
        for (int i = 0; i < line.length() && at != At.BROKEN; i++) {
            at = after(line.charAt(i));
        }
    }

    /** Whether the record goes on after the end of the line. */
    boolean areOpen() {
        return at == At.QUOTED;
    }

    /** Whether a closing quotation mark was followed by something else than a separator. */
    boolean areBroken() {
        return at == At.BROKEN;
    }

    private At after(char next) {
        return switch (at) {
            case FIELD_START -> next == '"' ? At.QUOTED : next == separator ? At.FIELD_START : At.PLAIN;
            case PLAIN -> next == separator ? At.FIELD_START : At.PLAIN;
            case QUOTED -> next == '"' ? At.CLOSING : At.QUOTED;
            case CLOSING -> next == '"' ? At.QUOTED : next == separator ? At.FIELD_START : At.BROKEN;
            case BROKEN -> At.BROKEN;
        };
    }
}
