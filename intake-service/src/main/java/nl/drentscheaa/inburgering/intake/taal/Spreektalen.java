package nl.drentscheaa.inburgering.intake.taal;

import java.util.List;
import nl.drentscheaa.inburgering.intake.codelijst.Codelijst;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.springframework.stereotype.Component;

/** The list of languages that can be chosen, in the order in which it is offered. */
@Component
public class Spreektalen {

    private final Codelijst<Spreektaal> lijst =
            Codelijst.read("spreektalen.yaml", Spreektaal.class, "spreektaal-onbekend");

    public List<Spreektaal> all() {
        return lijst.all();
    }

    /**
     * The language with this id or name, whatever its capitals.
     *
     * @throws InvalidValue when the list does not have it
     */
    public Spreektaal get(String idOrName) {
        return lijst.get(idOrName);
    }
}
