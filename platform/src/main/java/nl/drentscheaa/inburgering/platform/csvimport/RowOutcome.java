package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.List;

/** What became of a row. */
public sealed interface RowOutcome {

    /** It was new and is now in, or would be. */
    record Nieuw() implements RowOutcome {}

    /** It was there already, with the same content. */
    record Ongewijzigd() implements RowOutcome {}

    /**
     * It was refused.
     *
     * @param errors at least one
     */
    record Afgewezen(List<RowError> errors) implements RowOutcome {

        public Afgewezen {
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
            errors = List.copyOf(errors);
        }
    }

    static RowOutcome created() {
        return new Nieuw();
    }

    static RowOutcome unchanged() {
        return new Ongewijzigd();
    }

    static RowOutcome refused(RowError... errors) {
        return new Afgewezen(List.of(errors));
    }
}
