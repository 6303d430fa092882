package nl.drentscheaa.inburgering.pip.plan;

/**
 * A plan as somebody may see it.
 *
 * @param stand with only the goals that may be seen
 * @param versie of the stored plan, for a change
 * @param weergavenaam of the newcomer
 */
public record Planbeeld(Planstand stand, long versie, String weergavenaam) {

    /** Without name and goals: this may end up in a log line. */
    @Override
    public String toString() {
        return "Planbeeld[" + stand.planId() + "]";
    }
}
