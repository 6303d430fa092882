package nl.drentscheaa.inburgering.platformtest.indexes;

import java.util.List;
import org.bson.BsonDocument;

/** Fields in an order, each up or down: the key of an index, or what a question sorts by. */
record Order(List<Part> parts) {

    static final Order NONE = new Order(List.of());

    /** @param down from the last to the first */
    record Part(String field, boolean down) {}

    static Order of(BsonDocument keys) {
        return new Order(keys.entrySet().stream()
                .map(key -> new Part(
                        key.getKey(),
                        key.getValue().isNumber() && key.getValue().asNumber().intValue() < 0))
                .toList());
    }

    List<String> fields() {
        return parts.stream().map(Part::field).toList();
    }

    /** What is left to sort by when a filter lets one value through for some of the fields. */
    Order without(Filter filter) {
        return new Order(
                parts.stream().filter(part -> !filter.fixes(part.field())).toList());
    }

    Order from(int position) {
        return new Order(parts.subList(position, parts.size()));
    }

    boolean isNone() {
        return parts.isEmpty();
    }

    /** Whether reading in this order, forwards or backwards, gives that order. */
    boolean gives(Order wanted) {
        return beginsWith(wanted.parts) || beginsWith(wanted.reversed().parts);
    }

    private boolean beginsWith(List<Part> wanted) {
        return wanted.size() <= parts.size() && parts.subList(0, wanted.size()).equals(wanted);
    }

    private Order reversed() {
        return new Order(
                parts.stream().map(part -> new Part(part.field(), !part.down())).toList());
    }

    @Override
    public String toString() {
        return String.join(
                ", ",
                parts.stream()
                        .map(part -> (part.down() ? "-" : "") + part.field())
                        .toList());
    }
}
