package nl.drentscheaa.inburgering.pip.plan.web;

import nl.drentscheaa.inburgering.pip.plan.PlanStatus;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a status in the query of an address as it is written in JSON. */
@Component
class StatusReader implements Converter<String, PlanStatus> {

    @Override
    public PlanStatus convert(String code) {
        return PlanStatus.of(code);
    }
}
