package nl.drentscheaa.inburgering.pip.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the other services hear of a plan: never a word of free text. */
sealed interface PlanGebeurtenis {

    /** The name under which it is published. */
    String type();

    Planstand stand();

    default Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("planId", stand().planId().toString());
        data.put("leerroute", stand().inhoud().leerroute().code());
        stand().inhoud().niveau().ifPresent(niveau -> data.put("niveau", niveau.name()));
        data.put("status", stand().status().code());
        stand().vastgesteldOp().ifPresent(day -> data.put("vastgesteldOp", day.toString()));
        data.put(
                "domeinen",
                stand().inhoud().doelen().stream()
                        .map(Doel::domein)
                        .distinct()
                        .sorted()
                        .map(Domein::code)
                        .toList());
        return data;
    }

    record Opgesteld(Planstand stand) implements PlanGebeurtenis {
        @Override
        public String type() {
            return "pip-opgesteld";
        }
    }

    record Herzien(Planstand stand) implements PlanGebeurtenis {
        @Override
        public String type() {
            return "pip-herzien";
        }
    }

    record Vastgesteld(Planstand stand) implements PlanGebeurtenis {
        @Override
        public String type() {
            return "pip-vastgesteld";
        }
    }

    /** The newcomer has a route for the first time, or another one than before. */
    record LeerrouteBepaald(Planstand stand) implements PlanGebeurtenis {
        @Override
        public String type() {
            return "leerroute-bepaald";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("leerroute", stand.inhoud().leerroute().code());
        }
    }
}
