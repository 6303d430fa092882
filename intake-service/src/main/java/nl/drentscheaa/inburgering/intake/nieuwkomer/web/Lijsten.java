package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import java.util.function.Function;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.taal.Spreektaal;
import nl.drentscheaa.inburgering.intake.taal.Spreektalen;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsstatus;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsstatussen;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.springframework.stereotype.Component;

/** The lists from which a client chooses; what a list does not have is refused at its field. */
@Component
class Lijsten {

    private final Nationaliteiten nationaliteiten;
    private final Spreektalen spreektalen;
    private final Verblijfsstatussen verblijfsstatussen;

    Lijsten(Nationaliteiten nationaliteiten, Spreektalen spreektalen, Verblijfsstatussen verblijfsstatussen) {
        this.nationaliteiten = nationaliteiten;
        this.spreektalen = spreektalen;
        this.verblijfsstatussen = verblijfsstatussen;
    }

    Nationaliteit nationaliteit(String id) {
        return at("nationaliteit", id, nationaliteiten::get);
    }

    Spreektaal spreektaal(String field, String id) {
        return at(field, id, spreektalen::get);
    }

    Verblijfsstatus verblijfsstatus(String id) {
        return at("verblijfsstatus", id, verblijfsstatussen::get);
    }

    private static <C> C at(String field, String id, Function<String, C> list) {
        try {
            return list.apply(id);
        } catch (InvalidValue refused) {
            throw refused.at(field);
        }
    }
}
