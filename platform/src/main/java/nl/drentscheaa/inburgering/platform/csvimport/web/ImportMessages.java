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

/**
 * The texts of imports in both languages. All files {@code imports_nl.properties} and {@code imports_en.properties} on
 * the class path count: a service's own stand before the platform's.
 */
final class ImportMessages {

    private static final String FALLBACK = "ongeldige-waarde";
    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final Properties dutch = read("imports_nl.properties");
    private final Properties english = read("imports_en.properties");

    String dutch(String code, List<String> args) {
        return text(dutch, DUTCH, code, args);
    }

    String english(String code, List<String> args) {
        return text(english, Locale.UK, code, args);
    }

    private static String text(Properties texts, Locale locale, String code, List<String> args) {
        String pattern = Optional.ofNullable(texts.getProperty(code))
                .orElseGet(
                        () -> Optional.ofNullable(texts.getProperty(FALLBACK)).orElse(code));
        return new MessageFormat(pattern, locale).format(args.toArray());
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
