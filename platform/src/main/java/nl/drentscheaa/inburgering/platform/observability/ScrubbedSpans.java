package nl.drentscheaa.inburgering.platform.observability;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributeType;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Lets spans out without what might tell of a person. Messages and stack traces of exceptions stay behind whole: a
 * driver's message may quote the document that it was about.
 */
final class ScrubbedSpans implements SpanExporter {

    private static final Set<String> KEPT_BACK = Set.of(
            "exception.message", "exception.stacktrace", "error", "http.url", "url.full", "url.query", "db.statement");

    private final SpanExporter exporter;

    ScrubbedSpans(SpanExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return exporter.export(spans.stream().<SpanData>map(Scrubbed::new).toList());
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }

    private static final class Scrubbed extends DelegatingSpanData {

        private final SpanData span;

        private Scrubbed(SpanData span) {
            super(span);
            this.span = span;
        }

        @Override
        public String getName() {
            return Scrub.text(span.getName());
        }

        @Override
        public Attributes getAttributes() {
            return scrub(span.getAttributes());
        }

        @Override
        public StatusData getStatus() {
            return StatusData.create(span.getStatus().getStatusCode(), "");
        }

        @Override
        public List<EventData> getEvents() {
            return span.getEvents().stream()
                    .map(event -> EventData.create(
                            event.getEpochNanos(), Scrub.text(event.getName()), scrub(event.getAttributes())))
                    .toList();
        }

        private static Attributes scrub(Attributes attributes) {
            var clean = attributes.toBuilder().removeIf(key -> KEPT_BACK.contains(key.getKey()));
            attributes.forEach((key, value) -> {
                if (key.getType() == AttributeType.STRING && !KEPT_BACK.contains(key.getKey())) {
                    clean.put(AttributeKey.stringKey(key.getKey()), Scrub.text(value.toString()));
                }
            });
            return clean.build();
        }
    }
}
