package nl.drentscheaa.inburgering.platformtest.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in the source and not in the classes: words of the database that the embedded server accepts and then
 * does nothing with, or something else. A test on that server would pass and the real one behave otherwise.
 */
final class SourceRules {

    static final String DESCRIPTION = "no word of the database that the embedded server gets wrong without a sound";

    private static final Map<String, Pattern> SILENTLY_WRONG = Map.of(
            "a partial index covers every document there", Pattern.compile("partialFilter|PartialIndexFilter"),
            "a collation is ignored there", Pattern.compile("\\bCollation\\.|collation *[(=]"),
            "nothing expires by itself there: sweep", Pattern.compile("expireAfter|\\.expire\\("),
            "a hint is ignored there", Pattern.compile("withHint\\(|\\.hint\\("),
            "a validator is ignored there", Pattern.compile("MongoJsonSchema|ValidationOptions|\\$jsonSchema"),
            "a view is empty there", Pattern.compile("createView|ViewOptions"),
            "the day of the week is one off there", Pattern.compile("\\$dayOfWeek|\\$isoDayOfWeek|dayOfWeek\\(\\)"));

    private SourceRules() {}

    /**
     * What is found, file by file.
     *
     * @param folder with source in it; one without is refused, since nothing would be looked at
     */
    static List<String> violations(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("no source in " + folder);
            }
            return sources.stream()
                    .flatMap(file -> violations(file.getFileName().toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> violations(String name, String source) {
        return SILENTLY_WRONG.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(source).find())
                .map(rule -> name + ": " + rule.getKey());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
