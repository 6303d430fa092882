package nl.drentscheaa.inburgering.acceptance.canary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.demo.people.BsnRange;

/**
 * A word that stands in one field of one municipality and nowhere else in the world.
 *
 * @param gemeente where it was planted
 * @param field in what
 * @param word lower-case letters, or the nine digits of a BSN
 */
record Canary(Gemeente gemeente, Field field, String word) {

    private static final int LENGTH = 14;

    /** The share that the demo population, which the same platform takes in, leaves alone. */
    private static final BsnRange BSNS = BsnRange.share(3);

    /** Where text of people goes in. */
    enum Field {
        NAAM(Secrecy.NAME),
        DOSSIERNUMMER(Secrecy.NAME),
        NOTITIE(Secrecy.SEALED),
        EMAIL(Secrecy.SEALED),
        BSN(Secrecy.SEALED),
        DOEL_SAMENLEVING(Secrecy.SEALED),
        DOEL_ZORG(Secrecy.SEALED),
        BIJLAGE_TITEL(Secrecy.SEALED),
        BIJLAGE_INHOUD(Secrecy.SEALED),
        CORRECTIEVERZOEK(Secrecy.SEALED),
        IMPORT_NAAM(Secrecy.NAME),
        IMPORT_NOTITIE(Secrecy.SEALED),
        AFGEWEZEN_REGEL(Secrecy.NOWHERE),
        AFGEWEZEN_KOLOM(Secrecy.OWN_ANSWER_ONLY),
        ZOEKOPDRACHT(Secrecy.NOWHERE),
        FOUTE_INVOER(Secrecy.NOWHERE);

        private final Secrecy secrecy;

        Field(Secrecy secrecy) {
            this.secrecy = secrecy;
        }
    }

    /** How far the word may come. */
    private enum Secrecy {
        /** Readable in the municipality's own databases, and told to the services that are granted it. */
        NAME,
        /** Encrypted before it reaches a database, and in no event. */
        SEALED,
        /** In the answer about a file that was refused, for who sent it. */
        OWN_ANSWER_ONLY,
        /** Kept by nobody. */
        NOWHERE
    }

    static Canary plant(Gemeente gemeente, Field field) {
        String word = field == Field.BSN ? BSNS.take() : letters();
        return new Canary(gemeente, field, word);
    }

    boolean mayStandInOwnDatabase() {
        return field.secrecy == Secrecy.NAME || field.secrecy == Secrecy.OWN_ANSWER_ONLY;
    }

    /** Whether the feeds of the own municipality may tell it to those who are granted names. */
    boolean mayBeTold() {
        return field.secrecy == Secrecy.NAME;
    }

    boolean isOf(Gemeente other) {
        return gemeente == other;
    }

    /** Which of them stand in the text, in whatever case. */
    static List<String> found(Collection<Canary> canaries, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return canaries.stream()
                .filter(canary -> folded.contains(canary.word()))
                .map(Canary::toString)
                .toList();
    }

    @Override
    public String toString() {
        return gemeente.id() + "/" + field;
    }

    private static String letters() {
        return RandomGenerator.getDefault()
                .ints(LENGTH, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("", "kn", ""));
    }
}
