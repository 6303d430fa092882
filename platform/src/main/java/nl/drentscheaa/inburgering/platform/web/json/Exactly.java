package nl.drentscheaa.inburgering.platform.web.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Takes one kind of token for one type of value. Jackson's own readers turn {@code 3} into text and {@code "3"} into a
 * number, or stop reading when told not to; here the fault is noted and reading goes on.
 */
final class Exactly<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final JsonToken wanted;
    private final Function<JsonParser, T> read;

    private Exactly(Class<T> type, JsonToken wanted, Function<JsonParser, T> read) {
        super(type);
        this.type = type;
        this.wanted = wanted;
        this.read = read;
    }

    static SimpleModule module() {
        return new SimpleModule()
                .addDeserializer(String.class, text(String.class, Function.identity()))
                .addDeserializer(LocalDate.class, text(LocalDate.class, LocalDate::parse))
                .addDeserializer(
                        Integer.class,
                        new Exactly<>(Integer.class, JsonToken.VALUE_NUMBER_INT, JsonParser::getIntValue))
                .addDeserializer(
                        Long.class, new Exactly<>(Long.class, JsonToken.VALUE_NUMBER_INT, JsonParser::getLongValue));
    }

    private static <T> Exactly<T> text(Class<T> type, Function<String, T> parse) {
        return new Exactly<>(type, JsonToken.VALUE_STRING, parser -> parse.apply(parser.getString()));
    }

    @Override
    @SuppressWarnings("unchecked") // a handler gives a value of the type, or null
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(wanted)) {
            return (T) context.handleUnexpectedToken(context.constructType(type), parser);
        }
        try {
            return read.apply(parser);
        } catch (DateTimeException e) {
            return (T) context.handleWeirdStringValue(type, parser.getString(), "not a date");
        } catch (InputCoercionException e) {
            return (T) context.handleWeirdNumberValue(type, parser.getNumberValue(), "out of range");
        }
    }
}
