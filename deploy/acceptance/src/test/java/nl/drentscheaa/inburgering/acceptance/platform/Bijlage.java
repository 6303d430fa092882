package nl.drentscheaa.inburgering.acceptance.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A document with a dossier: what it is called, and a page with a word in it.
 *
 * @param woord in capitals or small letters, without parentheses
 */
public record Bijlage(String titel, String woord) {

    public static Bijlage any() {
        return new Bijlage("Brief van DUO", "Goedendag");
    }

    public Map<String, String> body() {
        return Map.of("soort", "brief", "titel", titel);
    }

    /** Sends the file to an address. */
    public Ask file(String address) {
        return new Ask(
                "PUT",
                address,
                Map.of("Content-Type", "application/pdf"),
                Ask.Body.of(pdf().getBytes(StandardCharsets.US_ASCII)));
    }

    private String pdf() {
        String objects = """
            %%PDF-1.4
            1 0 obj
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj
            << /Type /Pages /Kids [] /Count 0 /Title (%s) >>
            endobj
            """.formatted(woord);
        return objects + """
            xref
            0 1
            0000000000 65535 f\s
            trailer
            << /Size 3 /Root 1 0 R >>
            startxref
            %d
            %%%%EOF
            """.formatted(objects.length());
    }
}
