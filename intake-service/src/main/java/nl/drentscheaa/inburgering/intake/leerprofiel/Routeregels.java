package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies all rules. The first that holds decides; the last always holds, so that there is a proposal for everybody. */
final class Routeregels {

    static final Set<String> IDS =
            Stream.of(Routeregel.values()).map(Routeregel::id).collect(Collectors.toUnmodifiableSet());

    private Routeregels() {}

    static Routevoorstel propose(Omstandigheden omstandigheden, Leerroutekader kader) {
        List<Routeregel> holding = Stream.of(Routeregel.values())
                .filter(regel -> regel.holds(omstandigheden, kader))
                .toList();
        Leerroute proposed = holding.getFirst().leerroute();
        return new Routevoorstel(
                proposed,
                redenen(holding, kader, regel -> regel.leerroute() == proposed),
                // What is usual for everybody is no argument against what is better for this one.
                redenen(holding, kader, regel -> regel.leerroute() != proposed && regel != Routeregel.B1_ALS_NORM),
                omstandigheden.gegevens().ontbreekt(),
                kader.versie());
    }

    private static List<Routereden> redenen(
            List<Routeregel> holding, Leerroutekader kader, Predicate<Routeregel> which) {
        return holding.stream()
                .filter(which)
                .map(regel -> reden(regel, kader.tekst(regel.id())))
                .toList();
    }

    private static Routereden reden(Routeregel regel, Regeltekst tekst) {
        return new Routereden(regel.leerroute(), tekst.reden(), tekst.bron());
    }
}
