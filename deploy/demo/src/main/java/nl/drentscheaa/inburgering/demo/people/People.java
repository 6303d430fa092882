package nl.drentscheaa.inburgering.demo.people;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Nationaliteit;
import nl.drentscheaa.inburgering.demo.dossier.Nieuwkomer;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.dossier.Uitkering;

/** Turns profiles into people with a name, a language, contact and now and then a remark. */
public final class People {

    private static final int PREFERS_DUTCH = 12;

    private final Dice dice;
    private final Names names;
    private final Contacts contacts;
    private final Notities notities;

    public People(Dice dice) {
        this.dice = dice;
        this.names = new Names(dice);
        this.contacts = new Contacts(dice);
        this.notities = new Notities(dice);
    }

    public Nieuwkomer person(Profiel profiel, Regime regime, LocalDate aankomst, Optional<Uitkering> uitkering) {
        var naam = names.draw(profiel.nationaliteit(), profiel.geslacht());
        return new Nieuwkomer(
                naam,
                profiel.geboortedatum(),
                profiel.geslacht(),
                profiel.nationaliteit(),
                language(profiel.nationaliteit()),
                regime,
                aankomst,
                uitkering,
                contacts.draw(naam),
                notities.draw());
    }

    private String language(Nationaliteit nationaliteit) {
        return dice.chance(PREFERS_DUTCH) ? "nl" : dice.pick(nationaliteit.talen());
    }
}
