package nl.drentscheaa.inburgering.intake.bijlage;

/** Looks for viruses, where the organisation runs a program that can. */
public interface Virusscanner {

    /** Whether there is one. People are told, so that nobody thinks that a file was looked at. */
    boolean isAvailable();

    /**
     * Begins to look at one file.
     *
     * @throws nl.drentscheaa.inburgering.platform.web.problem.Unavailable when there should be a scanner and it does not
     *     answer
     */
    Virusscan begin();
}
