package nl.drentscheaa.inburgering.intake.toegang.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.toegang.FindAccountkoppeling;
import nl.drentscheaa.inburgering.intake.toegang.LinkAccount;
import nl.drentscheaa.inburgering.platform.security.Allow;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The account of the newcomer who is logged in. No address names a person: who it is, is what the token says. */
@RestController
@Tag(name = "mijn", description = "Wat een nieuwkomer met het eigen account ziet en doet")
@RequestMapping("/gemeenten/{gemeente}/mijn/accountkoppeling")
class MijnAccountController {

    private final FindAccountkoppeling findAccountkoppeling;
    private final LinkAccount linkAccount;

    MijnAccountController(FindAccountkoppeling findAccountkoppeling, LinkAccount linkAccount) {
        this.findAccountkoppeling = findAccountkoppeling;
        this.linkAccount = linkAccount;
    }

    /** @param code as it was typed: capitals, hyphens and blanks do not matter */
    @Schema(name = "KoppelcodeGegevens")
    record CodeRequest(@NotNull @Size(min = 1, max = 40) String code) {}

    @Allow("nieuwkomer")
    @GetMapping
    @Operation(operationId = "getMijnAccountkoppeling", summary = "Of dit account aan een dossier is gekoppeld")
    AccountkoppelingView get(@PathVariable String gemeente) {
        return AccountkoppelingView.of(findAccountkoppeling.findOwn());
    }

    @Allow("nieuwkomer")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "linkMijnAccount", summary = "Wissel een koppelcode in")
    @ApiResponse(responseCode = "201", description = "Gekoppeld", useReturnTypeSchema = true)
    AccountkoppelingView link(@PathVariable String gemeente, @RequestBody CodeRequest request) {
        return AccountkoppelingView.of(Optional.of(linkAccount.link(request.code())));
    }
}
