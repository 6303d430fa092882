package nl.drentscheaa.inburgering.platform.csvimport.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.drentscheaa.inburgering.platform.csvimport.RowError;
import nl.drentscheaa.inburgering.platform.csvimport.run.RowErrors;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was refused, as clients see it.
 *
 * @param regel the line in the file; the header is line 1
 * @param veld the column, or absent when the reason concerns the whole row
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegelView(long regel, @Nullable String veld, String code, String detail, String detailEn) {

    static RegelView of(RowErrors.Entry entry, ImportMessages messages) {
        RowError error = entry.error();
        return new RegelView(
                entry.position().line(),
                error.veld().orElse(null),
                error.code(),
                messages.dutch(error.code(), error.args()),
                messages.english(error.code(), error.args()));
    }
}
