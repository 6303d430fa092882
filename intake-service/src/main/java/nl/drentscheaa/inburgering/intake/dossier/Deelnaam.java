package nl.drentscheaa.inburgering.intake.dossier;

import java.util.regex.Pattern;

/**
 * Which part of a dossier.
 *
 * @param id stable, small letters and hyphens: retention periods are set per id
 * @param titel in Dutch, as the person reads it
 */
public record Deelnaam(String id, String titel) {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    public Deelnaam {
        if (!FORM.matcher(id).matches() || titel.isBlank()) {
            throw new IllegalArgumentException("not the name of a part: " + id);
        }
    }
}
