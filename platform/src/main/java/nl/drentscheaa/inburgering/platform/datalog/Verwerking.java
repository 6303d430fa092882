package nl.drentscheaa.inburgering.platform.datalog;

/**
 * A processing activity as the register of the municipality names it. A service lists its own in an enum:
 *
 * <pre>{@code
 * enum PlanVerwerking implements Verwerking {
 *     RAADPLEGEN("plan.raadplegen"), WIJZIGEN("plan.wijzigen");
 *     ...
 * }
 * }</pre>
 */
public interface Verwerking {

    /** Stable, lower case, words joined by hyphens and dots, at most 60 characters; it stands in every line. */
    String id();
}
