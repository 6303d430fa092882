package nl.drentscheaa.inburgering.intake.taal.web;

import nl.drentscheaa.inburgering.intake.taal.Taal;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a language in an address as it is written in JSON. */
@Component
class TaalReader implements Converter<String, Taal> {

    @Override
    public Taal convert(String code) {
        return Taal.of(code);
    }
}
