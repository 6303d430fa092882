package nl.drentscheaa.inburgering.platformtest.indexes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which fields a question limits, and how; not to which values.
 *
 * @param equal one value, or one of several
 * @param flags true or false: that leaves too many documents to count as narrowing
 * @param ranges from, to, or a beginning
 * @param choices of each list of alternatives, one must fit
 */
record Filter(Set<String> equal, Set<String> flags, Set<String> ranges, List<List<Filter>> choices) {

    static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), List.of());

    static Filter equal(String field) {
        return new Filter(Set.of(field), Set.of(), Set.of(), List.of());
    }

    static Filter flag(String field) {
        return new Filter(Set.of(), Set.of(field), Set.of(), List.of());
    }

    static Filter range(String field) {
        return new Filter(Set.of(), Set.of(), Set.of(field), List.of());
    }

    static Filter choice(List<Filter> alternatives) {
        return new Filter(Set.of(), Set.of(), Set.of(), List.of(alternatives));
    }

    Filter and(Filter other) {
        return new Filter(
                together(equal, other.equal),
                together(flags, other.flags),
                together(ranges, other.ranges),
                Stream.concat(choices.stream(), other.choices.stream()).toList());
    }

    /** The same without its alternatives. */
    Filter plain() {
        return new Filter(equal, flags, ranges, List.of());
    }

    boolean isNone() {
        return equal.isEmpty() && flags.isEmpty() && ranges.isEmpty() && choices.isEmpty();
    }

    /** Whether it leaves, by itself, a part of the documents that an index should find. */
    boolean narrows() {
        return !equal.isEmpty() || !ranges.isEmpty();
    }

    boolean fixes(String field) {
        return equal.contains(field) || flags.contains(field);
    }

    @Override
    public String toString() {
        var words = new ArrayList<String>();
        equal.forEach(field -> words.add(field + " ="));
        flags.forEach(field -> words.add(field + " is"));
        ranges.forEach(field -> words.add(field + " <>"));
        choices.forEach(choice ->
                words.add(choice.stream().map(Filter::toString).collect(Collectors.joining(" or ", "(", ")"))));
        return words.isEmpty() ? "everything" : String.join(", ", words);
    }

    private static Set<String> together(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
