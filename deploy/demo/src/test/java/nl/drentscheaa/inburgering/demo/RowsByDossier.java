package nl.drentscheaa.inburgering.demo;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of a file by dossier number. */
record RowsByDossier(Map<String, Row> rows) {

    static RowsByDossier of(String csv) {
        return new RowsByDossier(
                Row.of(csv).stream().collect(toMap(row -> row.text("dossiernummer"), Function.identity())));
    }

    Row get(String dossiernummer) {
        return Optional.ofNullable(rows.get(dossiernummer)).orElseThrow();
    }

    Collection<Row> all() {
        return rows.values();
    }
}
