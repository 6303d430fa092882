package nl.drentscheaa.inburgering.intake.codelijst;

/** One choice of a list. */
public interface Code {

    /** In kebab-case; what is stored and told. */
    String id();

    /** As people read it. */
    String naam();
}
