package nl.drentscheaa.inburgering.platform.csvimport.file;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a whole file was refused: all that was found, the most telling first.
 *
 * @param findings at least one
 */
public record FileFault(List<Finding> findings) {

    /**
     * One thing that is wrong.
     *
     * @param code stable; the text for it stands in the bundles {@code imports_nl} and {@code imports_en}
     * @param args what the text mentions
     */
    public record Finding(String code, List<String> args) {

        public Finding {
            args = List.copyOf(args);
        }

        static Finding of(String code, Object... args) {
            return new Finding(code, Stream.of(args).map(String::valueOf).toList());
        }
    }

    public FileFault {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a fault has a finding");
        }
    }

    /** A fault with one finding. */
    public static FileFault of(String code, Object... args) {
        return new FileFault(List.of(Finding.of(code, args)));
    }

    /** The code of the most telling finding. */
    public String code() {
        return findings.getFirst().code();
    }
}
