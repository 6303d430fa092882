package nl.drentscheaa.inburgering.monitoring.caseload.web;

import java.util.function.Function;
import nl.drentscheaa.inburgering.monitoring.caseload.Intakestatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Leerroute;
import nl.drentscheaa.inburgering.monitoring.caseload.Nulmeting;
import nl.drentscheaa.inburgering.monitoring.caseload.Signaal;
import nl.drentscheaa.inburgering.monitoring.caseload.Status;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnvenster;
import nl.drentscheaa.inburgering.monitoring.caseload.Volgorde;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads in the query of an address what is written there as in JSON. */
@Configuration(proxyBeanMethods = false)
class QueryReaders implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        add(registry, Status.class, Status::of);
        add(registry, Leerroute.class, Leerroute::of);
        add(registry, Termijnvenster.class, Termijnvenster::of);
        add(registry, Signaal.class, Signaal::of);
        add(registry, Nulmeting.class, Nulmeting::of);
        add(registry, Intakestatus.class, Intakestatus::of);
        add(registry, Volgorde.class, Volgorde::of);
    }

    private static <E> void add(FormatterRegistry registry, Class<E> type, Function<String, E> reader) {
        Converter<String, E> converter = reader::apply;
        registry.addConverter(String.class, type, converter);
    }
}
