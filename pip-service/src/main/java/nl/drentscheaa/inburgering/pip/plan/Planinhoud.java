package nl.drentscheaa.inburgering.pip.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is agreed in a plan.
 *
 * @param niveau the level to reach; absent for a Z-route without one
 * @param doelen in the order in which they were written down
 */
public record Planinhoud(Leerroute leerroute, Optional<Niveau> niveau, List<Doel> doelen) {

    public Planinhoud {
        doelen = List.copyOf(doelen);
    }

    /** With the level that the route gives when none was named. */
    Planinhoud completed() {
        return new Planinhoud(leerroute, niveau.or(leerroute::standaardniveau), doelen);
    }

    /** With some of the goals only. */
    Planinhoud withDoelen(Predicate<Doel> wanted) {
        return new Planinhoud(leerroute, niveau, doelen.stream().filter(wanted).toList());
    }
}
