package nl.drentscheaa.inburgering.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Documents the headers that the platform reads: the version on a change, the key on a create. */
final class VersionParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(one -> "expected".equals(one.getName()));
        }
        boolean versioned = Stream.of(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(ExpectedVersion.class::equals);
        if (versioned) {
            operation.addParametersItem(header("If-Match", "De versie die gewijzigd wordt, zoals in ETag", true));
        }
        if (handler.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(
                    header("Idempotency-Key", "Een herhaling met dezelfde sleutel doet niets opnieuw", false));
        }
        return operation;
    }

    private static HeaderParameter header(String name, String description, boolean required) {
        var header = new HeaderParameter();
        header.name(name).description(description).required(required).schema(new StringSchema());
        return header;
    }
}
