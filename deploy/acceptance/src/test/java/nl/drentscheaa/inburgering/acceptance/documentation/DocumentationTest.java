package nl.drentscheaa.inburgering.acceptance.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.acceptance.Repository;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentationTest {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist", ".git", ".data");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
    private static final Pattern START = Pattern.compile("\\./start((?: +(?:--[a-z-]+|[\\w./]+))*)");
    private static final Pattern SCRIPT =
            Pattern.compile("(?m)(?:^|[`\\s])(\\./(?!data|\\.)[\\w./-]+|deploy/[\\w./-]+)(?=[`\\s])");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");

    @Test
    void linksOnlyToFilesAndHeadingsThatAreThere() {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(read(document))
                    .results()
                    .map(found -> found.group(1))
                    .filter(target -> !target.matches("[a-z]+:.*"))
                    .filter(target -> !isThere(document, target))
                    .forEach(target -> broken.add(Repository.ROOT.relativize(document) + " -> " + target));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void namesOnlyOptionsThatStartKnows() {
        String usage =
                Repository.read("deploy/local/src/main/java/nl/drentscheaa/inburgering/local/StartArguments.java");
        Set<String> named = documents().stream()
                .flatMap(document -> START.matcher(read(document)).results())
                .flatMap(found -> OPTION.matcher(found.group(1)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).contains("--port-offset");
        assertThat(named).allSatisfy(option -> assertThat(usage).contains(option));
    }

    @Test
    void namesOnlyFilesThatAreThere() {
        for (String document : List.of("README.md", "docs/operations.md", "docs/api.md", "CONTRIBUTING.md")) {
            assertThat(SCRIPT.matcher(Repository.read(document)).results().map(found -> found.group(1)))
                    .as(document)
                    .allSatisfy(
                            file -> assertThat(Repository.ROOT.resolve(file)).exists());
        }
    }

    @Test
    void listsTheLoginsOfTheDemo() {
        JsonNode realm = JsonMapper.shared().readTree(Repository.read("deploy/keycloak/realm-demo.json"));
        Set<String> accounts = realm.get("users")
                .valueStream()
                .map(user -> user.get("username").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        String readme = Repository.read("README.md");
        String logins =
                readme.substring(readme.indexOf("## Logins"), readme.indexOf("## ", readme.indexOf("## Logins") + 3));

        assertThat(ROW.matcher(logins).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(accounts);
    }

    @Test
    void saysInTheGlossaryWhatEachWordMeansOnce() {
        List<String> words = Repository.read("docs/glossary.md")
                .lines()
                .filter(line -> line.startsWith("| ") && line.split("\\|", -1).length == 6)
                .map(line -> line.split("\\|", -1)[1].strip())
                .filter(word -> !word.equals("woord"))
                .toList();

        assertThat(words).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    private static boolean isThere(Path document, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty()
                ? document
                : document.resolveSibling(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || headings(file).contains(parts[1]));
    }

    /** Headings as a forge turns them into anchors: lower case, without punctuation, hyphens for spaces. */
    private static Set<String> headings(Path file) {
        return HEADING.matcher(read(file))
                .results()
                .map(found -> found.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static List<Path> documents() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(Repository.ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean notOurs = NOT_OURS.stream().anyMatch(folder::endsWith);
                    return notOurs ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".md")) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String read(Path file) {
        return Repository.read(Repository.ROOT.relativize(file).toString());
    }
}
