package nl.drentscheaa.inburgering.platformtest.indexes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {a: 1}                                               | {}             | {a: 1}
        {a: 1}                                               | {}             | {a: 1, b: 1}
        {a: 1, b: 2}                                         | {}             | {a: 1}
        {a: {$in: [1, 2]}}                                   | {}             | {a: 1}
        {a: 1}                                               | {c: 1, _id: 1} | {a: 1, c: 1, _id: 1}
        {a: 1}                                               | {c: -1}        | {a: 1, c: 1}
        {a: 1}                                               | {a: 1, c: 1}   | {a: 1, c: 1}
        {a: 1, b: {$gt: 2}}                                  | {c: 1}         | {a: 1, c: 1, b: 1}
        {a: {$gt: 2}}                                        | {a: 1}         | {a: 1}
        {a: {$gt: 2}}                                        | {c: 1}         | {a: 1, c: 1}
        {}                                                   | {c: 1}         | {c: 1}
        {a: true}                                            | {c: 1}         | {a: 1, c: 1}
        {_id: 7}                                             | {c: 1}         | {b: 1}
        {a: 1, b: 1}                                         | {c: 1}         | {b: 1, a: 1, c: 1}
        {a: {$regex: '^x'}}                                  | {}             | {a: 1}
        {a: {$elemMatch: {$gte: 'x', $lt: 'y'}}}             | {}             | {a: 1}
        {a: {$elemMatch: {b: 1}}}                            | {}             | {a.b: 1}
        {$and: [{a: 1}, {b: 1}]}                             | {}             | {b: 1}
        {$or: [{a: {$gt: 1}}, {a: 1, _id: {$gt: 2}}]}        | {a: 1, _id: 1} | {a: 1, _id: 1}
        """)
    void isServedBy(String filter, String sort, String key) {
        assertThat(served(filter, sort, key)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {a: 1}                                               | {}             | {b: 1}
        {a: 1}                                               | {}             | {b: 1, a: 1}
        {a: 1}                                               | {c: 1}         | {a: 1}
        {a: 1}                                               | {c: 1}         | {c: 1}
        {a: 1}                                               | {c: 1, d: -1}  | {a: 1, c: 1, d: 1}
        {a: {$gt: 2}}                                        | {}             | {b: 1, a: 1}
        {a: {$gt: 2}}                                        | {c: 1}         | {c: 1}
        {}                                                   | {c: 1}         | {a: 1, c: 1}
        {a: true, b: 1}                                      | {}             | {a: 1}
        {a: true, b: 1}                                      | {c: 1}         | {a: 1, c: 1}
        {a: {$regex: 'x'}}                                   | {}             | {a: 1}
        {a: {$ne: 1}}                                        | {}             | {a: 1}
        {$or: [{a: 1}, {b: 1}]}                              | {}             | {a: 1}
        """)
    void isNotServedBy(String filter, String sort, String key) {
        assertThat(served(filter, sort, key)).isFalse();
    }

    private static boolean served(String filter, String sort, String key) {
        var command = new BsonDocument("find", new org.bson.BsonString("dingen"))
                .append("filter", BsonDocument.parse(filter))
                .append("sort", BsonDocument.parse(sort));
        var index = new Index(Order.of(BsonDocument.parse(quoted(key))), false);
        return Stream.of(command)
                .flatMap(body -> ShapeReader.read("find", body).stream())
                .allMatch(shape -> shape.isServedBy(List.of(Index.ID, index)));
    }

    /** The parser takes a name with a dot between quotes only. */
    private static String quoted(String key) {
        return key.replaceAll("([a-z.]+|_id):", "'$1':");
    }
}
