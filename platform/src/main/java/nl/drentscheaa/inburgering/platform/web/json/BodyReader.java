package nl.drentscheaa.inburgering.platform.web.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a body into a record and then checks its constraints. Unknown fields, wrong types, values that refuse
 * themselves and broken constraints are reported together; one field is reported once.
 */
final class BodyReader {

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 100_000;

    private final JsonMapper json;
    private final Validator validator;

    BodyReader(Validator validator) {
        this.validator = validator;
        this.json = strict();
    }

    /** @throws InvalidInput with every fault */
    Object read(Type type, InputStream body) {
        var collector = new FaultCollector();
        Object value = parse(type, body, collector);
        var faults = new ArrayList<>(collector.faults());
        if (value == null) {
            if (faults.isEmpty()) {
                faults.add(FieldError.inBody("", "verplicht"));
            }
            throw new InvalidInput(faults);
        }
        addViolations(value, faults);
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(FieldError::location));
            throw new InvalidInput(faults);
        }
        return value;
    }

    private @Nullable Object parse(Type type, InputStream body, FaultCollector collector) {
        try {
            return json.readerFor(json.constructType(type))
                    .withHandler(collector)
                    .readValue(body);
        } catch (StreamConstraintsException e) {
            throw new InvalidInput(FieldError.inBody("", "te-diep"));
        } catch (JacksonException e) {
            // After a syntax error there is nothing to go on with; what was found before it is still told.
            collector.faults().add(FieldError.inBody("", "onleesbaar"));
            throw new InvalidInput(collector.faults());
        }
    }

    private void addViolations(Object value, List<FieldError> faults) {
        Set<String> told = faults.stream().map(FieldError::location).collect(Collectors.toSet());
        for (ConstraintViolation<Object> violation : validator.validate(value)) {
            String pointer = pointer(violation.getPropertyPath());
            if (told.stream().noneMatch(known -> known.equals(pointer) || pointer.startsWith(known + "/"))) {
                faults.add(fault(pointer, violation));
            }
        }
    }

    private static FieldError fault(String pointer, ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldError.inBody(pointer, "verplicht");
            case "Size" -> FieldError.inBody(pointer, "lengte", number(attributes, "min"), number(attributes, "max"));
            case "Pattern", "Email" -> FieldError.inBody(pointer, "vorm");
            default -> FieldError.inBody(pointer, "ongeldige-waarde");
        };
    }

    private static Object number(Map<String, Object> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name));
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static JsonMapper strict() {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(Exactly.module())
                .build();
    }
}
