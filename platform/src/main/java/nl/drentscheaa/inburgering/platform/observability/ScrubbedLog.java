package nl.drentscheaa.inburgering.platform.observability;

import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Lays {@link Scrub} under every text of a structured log line: message, context and stack trace. */
public final class ScrubbedLog implements StructuredLoggingJsonMembersCustomizer<Object> {

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, Scrub::text));
    }
}
