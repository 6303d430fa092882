package nl.drentscheaa.inburgering.intake.nationaliteit;

import java.util.List;
import nl.drentscheaa.inburgering.intake.codelijst.Codelijst;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.springframework.stereotype.Component;

/** The list, in the order in which it is offered. */
@Component
public class Nationaliteiten {

    private final Codelijst<Nationaliteit> lijst =
            Codelijst.read("nationaliteiten.yaml", Nationaliteit.class, "nationaliteit-onbekend");

    public List<Nationaliteit> all() {
        return lijst.all();
    }

    /**
     * The nationality with this id or name, whatever its capitals.
     *
     * @throws InvalidValue when the list does not have it
     */
    public Nationaliteit get(String idOrName) {
        return lijst.get(idOrName);
    }
}
