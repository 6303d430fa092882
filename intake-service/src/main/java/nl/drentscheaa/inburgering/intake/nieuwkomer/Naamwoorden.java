package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.text.Folding;

/**
 * The words of a name in such parts as belong together. Arabic writes "servant of" and what follows as one name, which
 * other alphabets write as one word, two or three: Abdelrahman, Abdul Rahman, Abd al-Rahman. The article of other names
 * is written or left out: Al Hussein, Hussein.
 */
final class Naamwoorden {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

    /** Alone, with its article, and with an article that took the sound of what follows. */
    private static final Set<String> SERVANT_OF =
            Set.of("abd", "abdal", "abdel", "abdul", "abdar", "abder", "abdur", "abdas", "abdes", "abdus");

    private Naamwoorden() {}

    /** The parts by which a name is looked for: an article alone says nothing, unless there is nothing else. */
    static List<String> parts(String text) {
        List<String> parts = joined(Folding.words(text));
        List<String> telling =
                parts.stream().filter(part -> !ARTICLES.contains(part)).toList();
        return telling.isEmpty() ? parts : telling;
    }

    private static List<String> joined(List<String> words) {
        var parts = new ArrayList<String>();
        for (String word : words) {
            if (!parts.isEmpty() && SERVANT_OF.contains(parts.getLast())) {
                parts.add(parts.removeLast() + word);
            } else {
                parts.add(word);
            }
        }
        return parts;
    }
}
