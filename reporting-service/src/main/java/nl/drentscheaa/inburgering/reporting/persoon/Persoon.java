package nl.drentscheaa.inburgering.reporting.persoon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A newcomer as the figures know one: facts with their dates, so that each figure can be made for any reference date.
 *
 * @param nationaliteit as registered in the municipality
 * @param geslacht M, V or X
 * @param geboortemaand year and month; the day never reaches this service
 * @param aankomst in the municipality
 * @param uitkering the period with a benefit
 * @param plicht the duty to integrate, when there is one
 * @param plan the plan that was drawn up last, when there is one
 */
public record Persoon(
        Optional<Nationaliteit> nationaliteit,
        Optional<String> geslacht,
        Optional<YearMonth> geboortemaand,
        Optional<LocalDate> aankomst,
        Optional<Uitkering> uitkering,
        Optional<Plicht> plicht,
        Optional<Plan> plan) {

    /**
     * @param id kebab-case
     * @param naam as the municipality writes it
     */
    public record Nationaliteit(String id, String naam) {}

    /**
     * @param van the first day
     * @param tot the last day, absent while it runs
     */
    public record Uitkering(LocalDate van, Optional<LocalDate> tot) {

        /** Whether there was a benefit on the day; first and last day included. */
        public boolean ranOn(LocalDate day) {
            return !van.isAfter(day) && tot.map(last -> !last.isBefore(day)).orElse(true);
        }
    }

    /**
     * The duty to integrate and what came of it.
     *
     * @param vanaf the day it began
     * @param termijnTot the end of the first term; absent under the law of 2021 until a plan is signed
     * @param verlengingen later terms, each from the day it was granted
     * @param examens results, each from the day of the exam
     * @param einde how and when the duty ended
     */
    public record Plicht(
            LocalDate vanaf,
            Optional<LocalDate> termijnTot,
            List<Verlenging> verlengingen,
            List<Examen> examens,
            Optional<Einde> einde) {

        public record Verlenging(LocalDate verlengdOp, LocalDate termijnTot) {}

        /** @param niveau A2, B1 or B2 */
        public record Examen(String niveau, LocalDate behaaldOp) {}

        /** @param status voldaan, ontheven, vrijgesteld or beeindigd */
        public record Einde(String status, LocalDate op) {}

        /**
         * The end of the term as it stood on a day, or empty when none had begun: an extension counts from the day it
         * was granted.
         */
        public Optional<LocalDate> termijnOn(LocalDate day) {
            return verlengingen.stream()
                    .filter(verlenging -> !verlenging.verlengdOp().isAfter(day))
                    .max(Comparator.comparing(Verlenging::verlengdOp).thenComparing(Verlenging::termijnTot))
                    .map(Verlenging::termijnTot)
                    .or(() -> termijnTot);
        }

        /** How the duty had ended by a day, or empty when it had not. */
        public Optional<Einde> eindeOn(LocalDate day) {
            return einde.filter(end -> !end.op().isAfter(day));
        }

        /** The highest level of which an exam was passed by a day. */
        public Optional<String> niveauOn(LocalDate day) {
            return examens.stream()
                    .filter(examen -> !examen.behaaldOp().isAfter(day))
                    .map(Examen::niveau)
                    .max(Comparator.naturalOrder());
        }

        /** Whether the term had been extended by a day. */
        public boolean wasExtendedOn(LocalDate day) {
            return verlengingen.stream()
                    .anyMatch(verlenging -> !verlenging.verlengdOp().isAfter(day));
        }
    }

    /**
     * @param leerroute onderwijsroute, b1-route or z-route
     * @param vastgesteldOp the day it came into force, absent while it is a draft
     */
    public record Plan(String leerroute, Optional<LocalDate> vastgesteldOp) {}

    /**
     * Age in whole years on a day. A birthday counts as passed from the first day of its month: the day itself is not
     * known here.
     */
    public Optional<Integer> leeftijdOn(LocalDate day) {
        return geboortemaand.map(month -> (int) month.until(YearMonth.from(day), ChronoUnit.YEARS));
    }
}
