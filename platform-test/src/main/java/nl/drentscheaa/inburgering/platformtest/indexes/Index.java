package nl.drentscheaa.inburgering.platformtest.indexes;

import java.util.HashSet;
import java.util.List;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;

/** A declared index: equality first, then the order, then the range. */
record Index(Order key, boolean unique) {

    /** The one that every collection has. */
    static final Index ID = new Index(new Order(List.of(new Order.Part("_id", false))), true);

    /** As it stands in the command that makes it. */
    static Index of(BsonDocument declared) {
        return new Index(
                Order.of(declared.getDocument("key")),
                declared.getBoolean("unique", BsonBoolean.FALSE).getValue());
    }

    /**
     * Whether a question, without its alternatives, is answered by reading a part of this index: fields with one value,
     * then the fields it is sorted by. Where a range comes before the sorting, only what lies in the range is sorted.
     */
    boolean serves(Filter filter, Order sort) {
        List<String> fields = key.fields();
        if (unique && fields.stream().allMatch(filter::fixes)) {
            return true;
        }
        int fixed = (int) fields.stream().takeWhile(filter::fixes).count();
        boolean inRange = fixed < fields.size() && filter.ranges().contains(fields.get(fixed));
        Order left = sort.without(filter);
        boolean inOrder = key.from(fixed).gives(left);
        if (fixed == 0 && !inRange && left.isNone()) {
            return false;
        }
        return (inOrder || inRange) && (!filter.narrows() || narrows(filter, fields, fixed));
    }

    private static boolean narrows(Filter filter, List<String> fields, int fixed) {
        var later = new HashSet<>(fields.subList(fixed, fields.size()));
        return fields.subList(0, fixed).stream().anyMatch(filter.equal()::contains)
                || filter.ranges().stream().anyMatch(later::contains);
    }
}
