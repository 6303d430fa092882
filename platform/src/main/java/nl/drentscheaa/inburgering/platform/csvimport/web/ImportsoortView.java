package nl.drentscheaa.inburgering.platform.csvimport.web;

import java.util.List;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;

/** A kind of file that can be imported, with its columns, as clients see it. */
record ImportsoortView(String soort, List<KolomView> kolommen) {

    /**
     * A column.
     *
     * @param verplicht whether a file must have it and a row must fill it
     * @param datum whether it holds dates
     */
    record KolomView(String naam, boolean verplicht, boolean datum) {}

    static ImportsoortView of(CsvImport<?> kind) {
        return new ImportsoortView(
                kind.soort(),
                kind.columns().stream()
                        .map(column -> new KolomView(column.name(), column.isRequired(), column.isDate()))
                        .toList());
    }
}
