package nl.drentscheaa.inburgering.platformtest.indexes;

import java.util.Collection;

/** A kind of question: which collection, limited by which fields, sorted by which. */
record Shape(String collection, Filter filter, Order sort) {

    /** One that asks for all documents in no order is not made shorter by any index. */
    boolean asksForAll() {
        return filter.isNone() && sort.isNone();
    }

    boolean isServedBy(Collection<Index> indexes) {
        return isServed(filter, indexes);
    }

    /** Alternatives are each read by an index of their own and merged. */
    private boolean isServed(Filter asked, Collection<Index> indexes) {
        Filter plain = asked.plain();
        if (plain.narrows() || asked.choices().isEmpty()) {
            return indexes.stream().anyMatch(index -> index.serves(plain, sort));
        }
        return asked.choices().stream()
                .anyMatch(choice -> choice.stream().allMatch(alternative -> isServed(plain.and(alternative), indexes)));
    }

    @Override
    public String toString() {
        return "%s: %s; sorted by %s".formatted(collection, filter, sort.isNone() ? "nothing" : sort);
    }
}
