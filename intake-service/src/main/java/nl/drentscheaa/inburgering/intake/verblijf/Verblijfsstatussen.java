package nl.drentscheaa.inburgering.intake.verblijf;

import java.util.List;
import nl.drentscheaa.inburgering.intake.codelijst.Codelijst;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.springframework.stereotype.Component;

/** The list of grounds, in the order in which it is offered. */
@Component
public class Verblijfsstatussen {

    private final Codelijst<Verblijfsstatus> lijst =
            Codelijst.read("verblijfsstatussen.yaml", Verblijfsstatus.class, "verblijfsstatus-onbekend");

    public List<Verblijfsstatus> all() {
        return lijst.all();
    }

    /**
     * The ground with this id or name, whatever its capitals.
     *
     * @throws InvalidValue when the list does not have it
     */
    public Verblijfsstatus get(String idOrName) {
        return lijst.get(idOrName);
    }
}
