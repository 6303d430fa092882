package nl.drentscheaa.inburgering.platformtest.indexes;

import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Reads which fields a filter limits. What no index can answer, such as {@code $ne} or a pattern without a beginning,
 * limits nothing.
 */
final class FilterReader {

    private FilterReader() {}

    static Filter read(BsonDocument filter) {
        return read("", filter);
    }

    private static Filter read(String prefix, BsonDocument filter) {
        Filter read = Filter.NONE;
        for (Map.Entry<String, BsonValue> part : filter.entrySet()) {
            read = read.and(
                    switch (part.getKey()) {
                        case "$and" -> all(prefix, part.getValue().asArray());
                        case "$or" ->
                            Filter.choice(alternatives(prefix, part.getValue().asArray()));
                        default ->
                            part.getKey().startsWith("$")
                                    ? Filter.NONE
                                    : condition(prefix + part.getKey(), part.getValue());
                    });
        }
        return read;
    }

    private static Filter all(String prefix, BsonArray parts) {
        return alternatives(prefix, parts).stream().reduce(Filter.NONE, Filter::and);
    }

    private static List<Filter> alternatives(String prefix, BsonArray parts) {
        return parts.stream().map(part -> read(prefix, part.asDocument())).toList();
    }

    private static Filter condition(String field, BsonValue value) {
        if (value.isDocument() && hasOperators(value.asDocument())) {
            return value.asDocument().entrySet().stream()
                    .map(operator -> operator(field, operator.getKey(), operator.getValue()))
                    .reduce(Filter.NONE, Filter::and);
        }
        if (value.isRegularExpression()) {
            return pattern(field, value.asRegularExpression().getPattern());
        }
        return value.isBoolean() ? Filter.flag(field) : Filter.equal(field);
    }

    private static Filter operator(String field, String operator, BsonValue value) {
        return switch (operator) {
            case "$eq" -> condition(field, value);
            case "$in", "$all" -> Filter.equal(field);
            case "$gt", "$gte", "$lt", "$lte" -> Filter.range(field);
            case "$regex" -> value.isString() ? pattern(field, value.asString().getValue()) : condition(field, value);
            case "$elemMatch" -> element(field, value.asDocument());
            default -> Filter.NONE;
        };
    }

    private static Filter element(String field, BsonDocument value) {
        return hasOperators(value) ? condition(field, value) : read(field + ".", value);
    }

    /** Only a pattern that fixes a beginning limits where an index is read. */
    private static Filter pattern(String field, String pattern) {
        return pattern.startsWith("^") ? Filter.range(field) : Filter.NONE;
    }

    private static boolean hasOperators(BsonDocument value) {
        return !value.isEmpty() && value.getFirstKey().startsWith("$");
    }
}
