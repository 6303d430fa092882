package nl.drentscheaa.inburgering.platform.web.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Makes problems of codes: looks up their texts and adds the trace. */
public final class Problems {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String TYPE = "https://inburgering.example/problemen/";

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final ObjectProvider<Tracer> tracer;

    Problems(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
        texts.setBasenames("service-problems", "problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    Problem of(ProblemException exception) {
        return of(exception.status(), exception.code(), exception.args(), exception.errors());
    }

    Problem of(int status, String code) {
        return of(status, code, List.of(), List.of());
    }

    private Problem of(int status, String code, List<Object> args, List<FieldError> errors) {
        return new Problem(
                TYPE + code,
                text(code + ".title", args, DUTCH),
                status,
                text(code + ".detail", args, DUTCH),
                text(code + ".title", args, Locale.ENGLISH),
                text(code + ".detail", args, Locale.ENGLISH),
                code,
                traceId().orElse(null),
                errors.isEmpty() ? null : errors.stream().map(this::field).toList());
    }

    private Problem.FieldProblem field(FieldError error) {
        String key = "field." + error.code();
        return new Problem.FieldProblem(
                error.in().name().toLowerCase(Locale.ROOT),
                error.in() == FieldError.In.BODY
                        ? new Problem.Location("#" + error.location(), null)
                        : new Problem.Location(null, error.location()),
                error.code(),
                text(key, error.args(), DUTCH),
                text(key, error.args(), Locale.ENGLISH));
    }

    /** A code without text is shown as it is: better a bare code than no answer. A test finds it before that. */
    private String text(String key, List<Object> args, Locale language) {
        String fallback = key.replaceFirst("^field\\.", "").replaceFirst("\\.(title|detail)$", "");
        return Optional.ofNullable(texts.getMessage(key, args.toArray(), fallback, language))
                .orElse(fallback);
    }

    private Optional<String> traceId() {
        return Optional.ofNullable(tracer.getIfAvailable())
                .map(Tracer::currentSpan)
                .map(Span::context)
                .map(context -> context.traceId());
    }
}
