package nl.drentscheaa.inburgering.intake.dossier;

import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a dossier on its way from one municipality to another: in memory only, for as long as one use case takes.
 * It is decrypted under the keys of the one and encrypted again under those of the other. Not printed.
 *
 * @param inhoud JSON
 */
public record Pakket(String inhoud) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Values of the domain, by their components. */
    public static Pakket of(Object values) {
        return new Pakket(JSON.writeValueAsString(values));
    }

    /** The values again. */
    public <T> T open(Class<T> type) {
        return JSON.readValue(inhoud, type);
    }

    @Override
    public String toString() {
        return "Pakket[…]";
    }
}
