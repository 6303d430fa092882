package nl.drentscheaa.inburgering.intake.huishouden;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows households with the people in them, and records of each of those that they were shown. */
@Service
public class FindHuishoudens {

    /**
     * A household as it is shown.
     *
     * @param namen who its members are
     */
    public record Gezin(Huishouden huishouden, Map<NieuwkomerId, NieuwkomerRegel> namen) {}

    private final Huishoudens huishoudens;
    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;

    FindHuishoudens(Huishoudens huishoudens, Nieuwkomers nieuwkomers, Logboek logboek) {
        this.huishoudens = huishoudens;
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
    }

    /** @throws NotFound when the municipality has no such household */
    public Gezin get(HuishoudenId id) {
        return show(huishoudens.find(id).orElseThrow(NotFound::new));
    }

    /**
     * The households of a newcomer, the present one first.
     *
     * @throws NotFound when the municipality has no such newcomer
     */
    public List<Gezin> of(NieuwkomerId nieuwkomer) {
        if (nieuwkomers.find(nieuwkomer).isEmpty()) {
            throw new NotFound();
        }
        logboek.record(HuishoudenVerwerking.RAADPLEGEN, nieuwkomer.value());
        return huishoudens.findOf(nieuwkomer).stream()
                .sorted(Comparator.comparing((Huishouden one) -> !one.has(nieuwkomer)))
                .map(this::show)
                .toList();
    }

    Gezin show(Huishouden huishouden) {
        Set<NieuwkomerId> leden =
                huishouden.gezinsleden().stream().map(Gezinslid::nieuwkomer).collect(Collectors.toUnmodifiableSet());
        List<NieuwkomerRegel> namen =
                logboek.recorded(HuishoudenVerwerking.RAADPLEGEN, nieuwkomers.findRegels(leden), NieuwkomerRegel::id);
        return new Gezin(
                huishouden,
                namen.stream().collect(Collectors.toUnmodifiableMap(NieuwkomerRegel::id, Function.identity())));
    }
}
