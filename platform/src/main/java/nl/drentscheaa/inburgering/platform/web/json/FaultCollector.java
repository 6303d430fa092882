package nl.drentscheaa.inburgering.platform.web.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/** Notes each fault of one body with its place and lets the reader go on, with nothing in the place of the fault. */
final class FaultCollector extends DeserializationProblemHandler {

    private static final int MOST = 100;

    private final List<FieldError> faults = new ArrayList<>();

    List<FieldError> faults() {
        return faults;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> deserializer,
            Object bean,
            String name) {
        note(placeOf(context.getParser(), name), "onbekend-veld");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        if (type.isEnum()) {
            note(context.getParser(), "keuze-onbekend", choices(type));
        } else if (LocalDate.class.equals(type)) {
            note(context.getParser(), "geen-datum");
        } else {
            note(context.getParser(), "ongeldige-waarde");
        }
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        note(context.getParser(), "ongeldige-waarde");
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNativeValue(
            DeserializationContext context, JavaType type, Object value, JsonParser parser) {
        note(parser, "verkeerd-type", nameOf(type.getRawClass()));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType type,
            JsonToken token,
            JsonParser parser,
            @Nullable String message) {
        note(parser, "verkeerd-type", nameOf(type.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleNullForPrimitives(
            DeserializationContext context,
            Class<?> type,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            String message) {
        note(parser, "verplicht");
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable thrown) {
        refusalIn(thrown)
                .ifPresentOrElse(
                        refused -> note(
                                context.getParser(),
                                refused.code(),
                                refused.args().toArray()),
                        () -> note(context.getParser(), "ongeldige-waarde"));
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            @Nullable JsonParser parser,
            String message) {
        JsonParser reader = parser == null ? context.getParser() : parser;
        note(reader, "verkeerd-type", nameOf(type));
        reader.skipChildren();
        return null;
    }

    /** Jackson wraps what a constructor throws, sometimes more than once. */
    private static Optional<InvalidValue> refusalIn(Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(InvalidValue.class::isInstance)
                .map(InvalidValue.class::cast)
                .findFirst();
    }

    /** Unknown fields of a record are told after its last field: the reader then stands at the end of the record. */
    private static String placeOf(JsonParser parser, String name) {
        String place = parser.streamReadContext().pathAsPointer().toString();
        return parser.hasToken(JsonToken.END_OBJECT) ? place + "/" + name : place;
    }

    private void note(JsonParser parser, String code, Object... args) {
        note(parser.streamReadContext().pathAsPointer().toString(), code, args);
    }

    private void note(String place, String code, Object... args) {
        if (faults.size() < MOST) {
            faults.add(FieldError.inBody(place, code, args));
        }
    }

    /** The choices as they stand in JSON, in their order. */
    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> EnumNames.of((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    private static String nameOf(Class<?> type) {
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "lijst";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "getal";
        }
        if (Boolean.class.equals(type) || type == boolean.class) {
            return "true/false";
        }
        return type.isRecord() && type.getRecordComponents().length > 1 ? "object" : "tekst";
    }
}
