package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.List;
import nl.drentscheaa.inburgering.intake.taal.Taal;

/** The translations as the bound municipality knows them. */
public interface Vertalingen {

    /** One per language; the ones of which nothing was recorded too. */
    List<Vertaling> list(Versie vragenlijst);

    Vertaling get(Versie vragenlijst, Taal taal);

    /** Stores it, and gives it as it is stored. */
    Vertaling save(Vertaling vertaling);
}
