package nl.drentscheaa.inburgering.platform.csvimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.KeepKolomkoppelingen;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.Kolomkoppeling;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import nl.drentscheaa.inburgering.platform.web.paging.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What files look like: the columns of each kind, and those of the files of each source. */
@RestController
@Tag(name = "kolomkoppelingen", description = "Wat de kolommen in bestanden van verschillende bronnen betekenen")
@RequestMapping("/gemeenten/{gemeente}")
class KolomkoppelingController {

    private static final String REGIEVOERDER = "regievoerder";
    private static final String CONSULENT = "consulent";
    private static final String BEHEER = "beheer";
    private static final String KOPPELING = "/api/%s/v1/gemeenten/%s/kolomkoppelingen/%s";

    private final KeepKolomkoppelingen koppelingen;
    private final List<CsvImport<?>> kinds;
    private final ServiceProperties service;

    KolomkoppelingController(KeepKolomkoppelingen koppelingen, List<CsvImport<?>> kinds, ServiceProperties service) {
        this.koppelingen = koppelingen;
        this.kinds = kinds;
        this.service = service;
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @GetMapping("/importsoorten")
    @Operation(operationId = "listImportsoorten", summary = "Welke bestanden kunnen worden ingelezen, met hun kolommen")
    Page<ImportsoortView> kinds(@PathVariable String gemeente) {
        return Page.of(
                kinds.stream()
                        .<ImportsoortView>map(ImportsoortView::of)
                        .sorted(Comparator.comparing(ImportsoortView::soort))
                        .toList(),
                Optional.empty());
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @GetMapping("/kolomkoppelingen")
    @Operation(operationId = "listKolomkoppelingen", summary = "De bewaarde kolomkoppelingen van de gemeente")
    Page<KolomkoppelingView> list(@PathVariable String gemeente) {
        return Page.of(koppelingen.list().stream().map(KolomkoppelingView::of).toList(), Optional.empty());
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @PostMapping("/kolomkoppelingen")
    @Operation(
            operationId = "addKolomkoppeling",
            summary = "Bewaar wat de kolommen in bestanden van een bron betekenen")
    @ApiResponse(responseCode = "201", description = "Bewaard", useReturnTypeSchema = true)
    ResponseEntity<KolomkoppelingView> add(@PathVariable String gemeente, @RequestBody KolomkoppelingRequest request) {
        Kolomkoppeling added = koppelingen.add(request.soort(), request.bron(), request.toVertaling());
        URI location = URI.create(KOPPELING.formatted(service.name(), gemeente, added.id()));
        return Versioned.created(location, KolomkoppelingView.of(added), added.versie());
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @GetMapping("/kolomkoppelingen/{koppelingId}")
    @Operation(operationId = "getKolomkoppeling", summary = "Eén kolomkoppeling")
    ResponseEntity<KolomkoppelingView> get(@PathVariable String gemeente, @PathVariable UUID koppelingId) {
        return answer(koppelingen.get(koppelingId));
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @PutMapping("/kolomkoppelingen/{koppelingId}")
    @Operation(operationId = "changeKolomkoppeling", summary = "Wijzig een kolomkoppeling")
    ResponseEntity<KolomkoppelingView> change(
            @PathVariable String gemeente,
            @PathVariable UUID koppelingId,
            ExpectedVersion expected,
            @RequestBody KolomkoppelingRequest request) {
        return answer(
                koppelingen.change(koppelingId, expected, request.soort(), request.bron(), request.toVertaling()));
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @DeleteMapping("/kolomkoppelingen/{koppelingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeKolomkoppeling", summary = "Verwijder een kolomkoppeling")
    void remove(@PathVariable String gemeente, @PathVariable UUID koppelingId, ExpectedVersion expected) {
        koppelingen.remove(koppelingId, expected);
    }

    private static ResponseEntity<KolomkoppelingView> answer(Kolomkoppeling koppeling) {
        return Versioned.ok(KolomkoppelingView.of(koppeling), koppeling.versie());
    }
}
