package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.util.List;

/**
 * The route that rules propose. A professional decides. Not printed: reasons tell what somebody can.
 *
 * @param redenen at least one
 * @param overwegingen what speaks for another route
 * @param ontbreekt what is not known yet and may change it
 * @param kader the version of the rules' borders
 */
public record Routevoorstel(
        Leerroute leerroute,
        List<Routereden> redenen,
        List<Routereden> overwegingen,
        List<Leergegeven> ontbreekt,
        int kader) {

    public Routevoorstel {
        redenen = List.copyOf(redenen);
        overwegingen = List.copyOf(overwegingen);
        ontbreekt = List.copyOf(ontbreekt);
        if (redenen.isEmpty()) {
            throw new IllegalArgumentException("a route for no reason");
        }
    }

    @Override
    public String toString() {
        return "Routevoorstel[…]";
    }
}
