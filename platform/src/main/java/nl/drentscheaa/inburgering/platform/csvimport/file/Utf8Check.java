package nl.drentscheaa.inburgering.platform.csvimport.file;

/**
 * Strict UTF-8, byte by byte: overlong forms, surrogates and code points above U+10FFFF are refused (RFC 3629).
 * Unlike a decoder it keeps counting after a fault, and knows a character that was cut off at the end of the text.
 */
final class Utf8Check {

    private static final int LOWEST_TAIL = 0x80;
    private static final int HIGHEST_TAIL = 0xBF;

    private int missing;
    private int low = LOWEST_TAIL;
    private int high = HIGHEST_TAIL;
    private long characters;
    private long faults;

    void accept(byte signed) {
        int value = signed & 0xFF;
        if (missing == 0) {
            begin(value);
        } else if (value < low || value > high) {
            faults++;
            missing = 0;
            begin(value);
        } else {
            continueWith();
        }
    }

    /** How many characters of more than one byte were well formed. */
    long characters() {
        return characters;
    }

    /** How often the bytes were no UTF-8; a character cut off at the very end does not count. */
    long faults() {
        return faults;
    }

    private void continueWith() {
        low = LOWEST_TAIL;
        high = HIGHEST_TAIL;
        missing--;
        if (missing == 0) {
            characters++;
        }
    }

    private void begin(int lead) {
        low = LOWEST_TAIL;
        high = HIGHEST_TAIL;
        if (lead < 0x80) {
            return;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            missing = 1;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            missing = 2;
            low = lead == 0xE0 ? 0xA0 : LOWEST_TAIL;
            high = lead == 0xED ? 0x9F : HIGHEST_TAIL;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            missing = 3;
            low = lead == 0xF0 ? 0x90 : LOWEST_TAIL;
            high = lead == 0xF4 ? 0x8F : HIGHEST_TAIL;
        } else {
            faults++;
        }
    }
}
