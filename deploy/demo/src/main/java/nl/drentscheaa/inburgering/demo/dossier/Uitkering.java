package nl.drentscheaa.inburgering.demo.dossier;

import java.time.LocalDate;
import java.util.Optional;

/** A WPDA benefit, from and up to and including a day; without an end it still runs. */
public record Uitkering(LocalDate van, Optional<LocalDate> tot) {

    public static Uitkering from(LocalDate van) {
        return new Uitkering(van, Optional.empty());
    }

    public Uitkering until(LocalDate tot) {
        return new Uitkering(van, Optional.of(tot));
    }
}
