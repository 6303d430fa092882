package nl.drentscheaa.inburgering.intake.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.drentscheaa.inburgering.intake.intake.AnswerIntake;
import nl.drentscheaa.inburgering.intake.intake.FindEigenIntake;
import nl.drentscheaa.inburgering.intake.intake.Invuller;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toegang.FindAccountkoppeling;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The intake of the newcomer who is logged in: the one that began last. Who it is, is what the token says. */
@RestController
@Tag(name = "mijn", description = "Wat een nieuwkomer met het eigen account ziet en doet")
@RequestMapping("/gemeenten/{gemeente}/mijn/intake")
class MijnIntakeController {

    private final FindAccountkoppeling account;
    private final FindEigenIntake findEigenIntake;
    private final AnswerIntake answerIntake;

    MijnIntakeController(FindAccountkoppeling account, FindEigenIntake findEigenIntake, AnswerIntake answerIntake) {
        this.account = account;
        this.findEigenIntake = findEigenIntake;
        this.answerIntake = answerIntake;
    }

    @Allow("nieuwkomer")
    @GetMapping
    @Operation(operationId = "getMijnIntake", summary = "De eigen intake met alle antwoorden")
    EigenIntakeView get(@PathVariable String gemeente) {
        return EigenIntakeView.of(findEigenIntake.getLatest(account.getOwnNieuwkomer()));
    }

    @Allow("nieuwkomer")
    @PutMapping("/antwoorden/{vraagId}")
    @Operation(
            operationId = "answerMijnIntake",
            summary = "Bewaar een eigen antwoord",
            description = "Wat eerder is geantwoord blijft bewaard, ook als twee apparaten tegelijk antwoorden.")
    EigenIntakeView.EigenAntwoordView answer(
            @PathVariable String gemeente,
            @PathVariable @Schema(type = "string") VraagId vraagId,
            @RequestBody AntwoordRequest request) {
        NieuwkomerId nieuwkomer = account.getOwnNieuwkomer();
        return EigenIntakeView.EigenAntwoordView.of(answerIntake.answer(
                nieuwkomer,
                findEigenIntake.getLatestId(nieuwkomer),
                vraagId,
                request.toInzending(Invuller.NIEUWKOMER, Caller.current().subject()),
                Handelende.current()));
    }

    @Allow("nieuwkomer")
    @PutMapping("/status")
    @Operation(operationId = "markMijnIntakeIngevuld", summary = "Zeg dat je klaar bent met invullen")
    EigenIntakeView markIngevuld(@PathVariable String gemeente, @RequestBody StatusRequest request) {
        NieuwkomerId nieuwkomer = account.getOwnNieuwkomer();
        return EigenIntakeView.of(findEigenIntake.own(
                answerIntake.markIngevuld(nieuwkomer, findEigenIntake.getLatestId(nieuwkomer), Handelende.current())));
    }
}
