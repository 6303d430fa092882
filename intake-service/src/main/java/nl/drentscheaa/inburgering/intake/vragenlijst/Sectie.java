package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.List;

/**
 * Questions that belong together.
 *
 * @param id stable, as the id of a question is
 * @param icoon the name of a picture, for who does not read
 * @param vragen in the order in which they are read aloud
 */
public record Sectie(String id, String icoon, List<Vraag> vragen) {

    public Sectie {
        Vorm.id(id, "sectie-vorm");
        Vorm.id(icoon, "icoon-vorm");
        vragen = List.copyOf(vragen);
        if (vragen.isEmpty()) {
            throw new IllegalArgumentException("a section that asks nothing: " + id);
        }
    }
}
