package nl.drentscheaa.inburgering.platformtest.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of {@code docs/glossary.md}: of each row the word, and its plural as far as no code stands around it. */
final class Glossary {

    /** From the folder of a service. */
    static final Path FILE = Path.of("..", "docs", "glossary.md");

    private static final int CELLS = 6;
    private static final String HEAD = "woord";
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern WORD_IN_NAME = Pattern.compile("[A-Z]+(?![a-z])\\d*|[A-Z][a-z\\d]*");

    /** Technique is English, and needs no row. */
    private static final Set<String> TECHNIQUE = Set.of(
            "check", "code", "codes", "file", "files", "form", "id", "jpeg", "meters", "out", "part", "parts", "pdf",
            "png", "reader", "receipt", "sink");

    /** Words that bind the others, and mean nothing of the field. */
    private static final Set<String> BINDING = Set.of("als", "niet", "nooit", "volgens", "zonder");

    /** Levels of language, such as B1. */
    private static final Pattern LEVEL = Pattern.compile("[ABC][12]");

    private final Set<String> words;

    private Glossary(Set<String> words) {
        this.words = words;
    }

    static Glossary read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a text without rows: everything would be unknown */
    static Glossary of(String text) {
        var words = new HashSet<String>();
        text.lines()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length == CELLS && !cells[1].strip().equals(HEAD))
                .forEach(cells -> {
                    words.add(key(cells[1]));
                    Stream.of(CODE.matcher(cells[3]).replaceAll("").split(","))
                            .map(Glossary::key)
                            .forEach(words::add);
                });
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a glossary without words");
        }
        return new Glossary(words);
    }

    /**
     * The words in the name of a type that the glossary does not have.
     *
     * @param skipped how many words at its beginning are of no interest
     */
    List<String> unknownIn(String name, int skipped) {
        return WORD_IN_NAME
                .matcher(name)
                .results()
                .map(MatchResult::group)
                .skip(skipped)
                .filter(word -> !knows(word))
                .toList();
    }

    private boolean knows(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return words.contains(key)
                || TECHNIQUE.contains(key)
                || BINDING.contains(key)
                || LEVEL.matcher(word).matches();
    }

    /** Names of types have no accents. */
    private static String key(String word) {
        return word.strip()
                .toLowerCase(Locale.ROOT)
                .replace("ë", "e")
                .replace("é", "e")
                .replace("ï", "i");
    }
}
