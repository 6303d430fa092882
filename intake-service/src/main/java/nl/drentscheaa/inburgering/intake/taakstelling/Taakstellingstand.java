package nl.drentscheaa.inburgering.intake.taakstelling;

/**
 * How far a half year is. All numbers are persons, adults and children.
 *
 * @param achterstand left over from before; negative when ahead
 * @param gerealiseerd who came to live here in it
 */
public record Taakstellingstand(Taakstelling taakstelling, int achterstand, int gerealiseerd) {

    /** All that is to be done in it: with what was left over, or without what was done already. */
    public int teDoen() {
        return taakstelling.opgave().naRuil() + achterstand;
    }

    /** What is still to be done; nothing when more was done. */
    public int nogTeDoen() {
        return Math.max(0, saldo());
    }

    /**
     * What goes on to the next half year: behind, or negative when ahead. Source: policy note §1.2; Huisvestingswet 2014
     * art. 29.
     */
    public int saldo() {
        return teDoen() - gerealiseerd;
    }
}
