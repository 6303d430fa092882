package nl.drentscheaa.inburgering.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrubbedSpansTest {

    private final List<SpanData> out = new ArrayList<>();

    @Test
    void keepsBackWhatMayTellOfAPerson() {
        var provider = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(new ScrubbedSpans(new Collecting())))
                .build();
        var span = provider.get("test").spanBuilder("find 123456782").startSpan();
        span.setAttribute("http.url", "/gemeenten/assen/nieuwkomers?naam=Jansen");
        span.setAttribute("note", "bsn 123456782");
        span.setAttribute("count", 42L);
        span.setStatus(StatusCode.ERROR, "dup key: Jansen");
        span.recordException(new IllegalStateException("dup key: { naam: \"Jansen\" }"));
        span.end();
        provider.close();

        assertThat(out).singleElement().satisfies(data -> {
            assertThat(data.getName()).isEqualTo("find ***");
            assertThat(data.getAttributes().asMap().toString())
                    .contains("bsn ***", "42")
                    .doesNotContain("Jansen", "http.url");
            assertThat(data.getStatus().getDescription()).isEmpty();
            assertThat(data.getEvents().toString())
                    .contains("IllegalStateException")
                    .doesNotContain("Jansen");
        });
    }

    private final class Collecting implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            out.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
