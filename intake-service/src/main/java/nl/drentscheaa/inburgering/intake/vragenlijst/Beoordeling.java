package nl.drentscheaa.inburgering.intake.vragenlijst;

/** Whether an answer can be an answer to its question. */
public sealed interface Beoordeling {

    /** @param antwoord as it is stored: options in the order of the question, a text without blanks around it */
    record Aanvaard(Antwoord antwoord) implements Beoordeling {}

    /** @param code stable; the service has its text, and the answer itself is not repeated */
    record Geweigerd(String code) implements Beoordeling {}
}
