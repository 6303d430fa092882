package nl.drentscheaa.inburgering.platform.csvimport.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The physical lines of a text, ended by LF, CR LF or CR. Of a line never more than {@value #LONGEST} characters are
 * kept, so that a file without line ends cannot fill the memory. Lines can be put back to be read again.
 */
final class Lines {

    static final int LONGEST = 65_536;
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader text;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private final StringBuilder kept = new StringBuilder();
    private long number;

    Lines(Reader text) {
        this.text = new BufferedReader(text, 32_768);
    }

    Optional<Line> next() throws IOException {
        return putBack.isEmpty() ? read() : Optional.of(putBack.pop());
    }

    /** The given lines come next again, the first of them first. */
    void putBack(List<Line> lines) {
        lines.reversed().forEach(putBack::push);
    }

    private Optional<Line> read() throws IOException {
        int next = text.read();
        if (number == 0 && next == BYTE_ORDER_MARK) {
            next = text.read();
        }
        if (next == END) {
            return Optional.empty();
        }
        kept.setLength(0);
        boolean tooLong = false;
        while (next != END && next != '\n' && next != '\r') {
            tooLong |= kept.length() == LONGEST;
            if (!tooLong) {
                kept.append((char) next);
            }
            next = text.read();
        }
        if (next == '\r') {
            skipLineFeed();
        }
        number++;
        return Optional.of(new Line(number, kept.toString(), tooLong));
    }

    private void skipLineFeed() throws IOException {
        text.mark(1);
        if (text.read() != '\n') {
            text.reset();
        }
    }
}
