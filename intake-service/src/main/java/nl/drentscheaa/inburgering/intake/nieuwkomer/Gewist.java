package nl.drentscheaa.inburgering.intake.nieuwkomer;

/** Who is asked for was erased: there was somebody, and nobody can say who. Source: AVG art. 17. */
public final class Gewist extends RuntimeException {

    public Gewist() {
        super("nieuwkomer-gewist");
    }
}
