package nl.drentscheaa.inburgering.platform.web.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** How an enum constant is written in JSON. */
final class EnumNames {

    private EnumNames() {}

    static String of(Enum<?> constant) {
        try {
            return Optional.ofNullable(constant.getDeclaringClass()
                            .getField(constant.name())
                            .getAnnotation(JsonProperty.class))
                    .map(JsonProperty::value)
                    .orElse(constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum constant is a field of its enum", e);
        }
    }
}
