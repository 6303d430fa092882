package nl.drentscheaa.inburgering.intake.vragenlijst;

import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Which questionnaire, and which version of it. An intake keeps the version that it began with.
 *
 * @param naam small letters, digits and hyphens
 * @param nummer counted from one
 */
public record Versie(String naam, int nummer) implements Comparable<Versie> {

    /** @throws InvalidValue for another form */
    public Versie {
        Vorm.id(naam, "vragenlijst-onbekend");
        if (nummer < 1) {
            throw new InvalidValue("vragenlijst-onbekend");
        }
    }

    @Override
    public int compareTo(Versie other) {
        int byNaam = naam.compareTo(other.naam);
        return byNaam != 0 ? byNaam : Integer.compare(nummer, other.nummer);
    }

    @Override
    public String toString() {
        return naam + '/' + nummer;
    }
}
