package nl.drentscheaa.inburgering.monitoring.caseload.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.monitoring.caseload.FindCaseload;
import nl.drentscheaa.inburgering.monitoring.caseload.Intakestatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Leerroute;
import nl.drentscheaa.inburgering.monitoring.caseload.Nulmeting;
import nl.drentscheaa.inburgering.monitoring.caseload.Selectie;
import nl.drentscheaa.inburgering.monitoring.caseload.Signaal;
import nl.drentscheaa.inburgering.monitoring.caseload.Status;
import nl.drentscheaa.inburgering.monitoring.caseload.SummarizeCaseload;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnvenster;
import nl.drentscheaa.inburgering.monitoring.caseload.Volgorde;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caseload over the municipalities of the token. */
@RestController
@Tag(name = "caseload", description = "Nieuwkomers over gemeenten heen: hoe het staat en wat aandacht vraagt")
@RequestMapping("/caseload")
class CaseloadController {

    private final FindCaseload findCaseload;
    private final SummarizeCaseload summarizeCaseload;
    private final EigenGemeenten eigenGemeenten;
    private final CaseloadCursor cursors;

    CaseloadController(
            FindCaseload findCaseload,
            SummarizeCaseload summarizeCaseload,
            EigenGemeenten eigenGemeenten,
            CaseloadCursor cursors) {
        this.findCaseload = findCaseload;
        this.summarizeCaseload = summarizeCaseload;
        this.eigenGemeenten = eigenGemeenten;
        this.cursors = cursors;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(
            operationId = "findCaseload",
            summary = "De nieuwkomers van de eigen gemeenten",
            description = "Een gemeente die nu niet antwoordt staat in nietBereikbaar; de andere worden getoond.")
    CaseloadView find(
            @RequestParam(required = false) @Nullable List<String> gemeente,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable Leerroute leerroute,
            @RequestParam(required = false) @Nullable Termijnvenster termijn,
            @RequestParam(required = false) @Nullable Signaal signaal,
            @RequestParam(required = false) @Nullable String regisseur,
            @RequestParam(required = false) @Nullable Nulmeting nulmeting,
            @RequestParam(required = false) @Nullable Intakestatus intake,
            @RequestParam(required = false) @Nullable Volgorde sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var selectie = new Selectie(
                Optional.ofNullable(status),
                Optional.ofNullable(leerroute),
                Optional.ofNullable(termijn),
                Optional.ofNullable(signaal),
                Optional.ofNullable(regisseur),
                Optional.ofNullable(nulmeting),
                Optional.ofNullable(intake),
                List.of());
        return answer(gemeente, selectie, sort, PageRequest.of(limit, cursor));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/zoekopdrachten")
    @Operation(
            operationId = "searchCaseload",
            summary = "Zoek op naam of dossiernummer",
            description = "Zoeken op naam gaat met POST, zodat er geen naam in een adres staat.")
    CaseloadView search(@RequestBody ZoekopdrachtRequest request) {
        return answer(request.gemeente(), request.toSelectie(), request.sort(), request.page());
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/samenvatting")
    @Operation(operationId = "summarizeCaseload", summary = "Tel de caseload, per gemeente en samen")
    SamenvattingView summarize(@RequestParam(required = false) @Nullable List<String> gemeente) {
        return SamenvattingView.of(summarizeCaseload.summarize(eigenGemeenten.asked(gemeente)));
    }

    private CaseloadView answer(
            @Nullable List<String> gemeente, Selectie selectie, @Nullable Volgorde sort, PageRequest page) {
        List<Gemeente> gemeenten = eigenGemeenten.asked(gemeente);
        var vraag = new CaseloadCursor.Vraag(
                gemeenten, selectie, Optional.ofNullable(sort).orElse(Volgorde.NAAM));
        FindCaseload.Deel part = findCaseload.find(
                gemeenten,
                selectie,
                vraag.volgorde(),
                page.cursor().map(text -> cursors.open(vraag, text)),
                page.limit());
        return CaseloadView.of(part, part.volgende().map(place -> cursors.seal(vraag, place)));
    }
}
