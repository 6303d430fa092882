package nl.drentscheaa.inburgering.platform.web.problem;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Errors as problem details. */
@AutoConfiguration
@Import(ProblemAdvice.class)
class ProblemAutoConfiguration {

    @Bean
    Problems problems(ObjectProvider<Tracer> tracer) {
        return new Problems(tracer);
    }

    @Bean
    ProblemWriter problemWriter(Problems problems) {
        return new ProblemWriter(problems, JsonMapper.builder().build());
    }
}
