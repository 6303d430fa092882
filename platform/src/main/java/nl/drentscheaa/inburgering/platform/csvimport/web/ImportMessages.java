package nl.drentscheaa.inburgering.platform.csvimport.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The texts of imports in both languages. All files {@code imports_nl.properties} and {@code imports_en.properties} on
 * the class path count, a service's own before the platform's. A code that is not there is looked up among the texts
 * for fields of a request body ({@code field.…} in {@code service-problems} and {@code problems}), because a value that
 * refuses itself does so in both with the same code.
 */
final class ImportMessages {

    private static final String FALLBACK = "ongeldige-waarde";

    private final Texts dutch = new Texts(Locale.forLanguageTag("nl"));
    private final Texts english = new Texts(Locale.ENGLISH);

    String dutch(String code, List<String> args) {
        return dutch.text(code, args);
    }

    String english(String code, List<String> args) {
        return english.text(code, args);
    }

    private static final class Texts {

        private final Locale language;
        private final Properties imports;
        private final Properties serviceFields;
        private final Properties fields;

        Texts(Locale language) {
            this.language = language;
            this.imports = read("imports_%s.properties".formatted(language));
            this.serviceFields = read("service-problems_%s.properties".formatted(language));
            this.fields = read("problems_%s.properties".formatted(language));
        }

        String text(String code, List<String> args) {
            String pattern = Stream.of(
                            find(imports, code),
                            find(serviceFields, "field." + code),
                            find(fields, "field." + code),
                            find(imports, FALLBACK))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(code);
            return new MessageFormat(pattern, language).format(args.toArray());
        }

        private static Optional<String> find(Properties texts, String key) {
            return Optional.ofNullable(texts.getProperty(key));
        }
    }

    private static Properties read(String name) {
        var merged = new Properties();
        try {
            List<URL> found =
                    Collections.list(ImportMessages.class.getClassLoader().getResources(name));
            for (URL file : found.reversed()) {
                try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    merged.load(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return merged;
    }
}
