package nl.drentscheaa.inburgering.platform.csvimport.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.csvimport.run.Import;
import nl.drentscheaa.inburgering.platform.csvimport.run.Imports;
import nl.drentscheaa.inburgering.platform.csvimport.run.RowErrors;
import nl.drentscheaa.inburgering.platform.csvimport.run.Terugdraaiing;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import nl.drentscheaa.inburgering.platform.web.paging.Page;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;

/** The lists of imports and of their row errors, a page at a time. */
final class ImportPages {

    private final Imports imports;
    private final RowErrors rowErrors;
    private final CursorCodec cursors;

    ImportPages(Imports imports, RowErrors rowErrors, CursorCodec cursors) {
        this.imports = imports;
        this.rowErrors = rowErrors;
        this.cursors = cursors;
    }

    /** @throws NotFound when the municipality has no such import */
    Import get(UUID importId) {
        return imports.find(importId).orElseThrow(NotFound::new);
    }

    Page<Import> imports(PageRequest asked) {
        String context = context("imports");
        var after = asked.cursor().map(cursor -> cursors.open(context, cursor, Imports.Position.class));
        return page(
                imports.list(after, asked.limit() + 1),
                asked.limit(),
                last -> cursors.seal(context, new Imports.Position(last.gestartOp(), last.id())));
    }

    /** Why rows of the file were refused. */
    Page<RowErrors.Entry> errors(UUID importId, PageRequest asked) {
        return report(get(importId).id(), asked);
    }

    /** Why rows stay when the import is taken back. */
    Page<RowErrors.Entry> stays(UUID importId, PageRequest asked) {
        return report(Terugdraaiing.reportOf(get(importId).id()), asked);
    }

    private Page<RowErrors.Entry> report(UUID report, PageRequest asked) {
        String context = context("imports/" + report);
        var after = asked.cursor().map(cursor -> cursors.open(context, cursor, RowErrors.Position.class));
        return page(
                rowErrors.list(report, after, asked.limit() + 1),
                asked.limit(),
                last -> cursors.seal(context, last.position()));
    }

    private static String context(String list) {
        return Tenancy.current().id() + "/" + list;
    }

    /** One item more than asked tells whether there is a next page. */
    private static <T> Page<T> page(List<T> found, int limit, Function<T, String> cursorAfter) {
        if (found.size() <= limit) {
            return Page.of(found, Optional.empty());
        }
        List<T> items = found.subList(0, limit);
        return Page.of(items, Optional.of(cursorAfter.apply(items.getLast())));
    }
}
