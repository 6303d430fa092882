package nl.drentscheaa.inburgering.platform.web.json;

import jakarta.validation.Validator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;

/** Strict reading of JSON bodies. */
@AutoConfiguration
class JsonAutoConfiguration {

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(Validator validator) {
        var converter = new StrictJsonConverter(new BodyReader(validator));
        return converters -> converters.addCustomConverter(converter);
    }
}
