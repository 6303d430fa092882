package nl.drentscheaa.inburgering.platform.feed.consume;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The page on which an administrator sees whether the services still hear each other. */
@RestController
@Tag(name = "feeds", description = "Of de diensten elkaar nog horen")
@RequestMapping("/gemeenten/{gemeente}/feeds")
class FeedAdministrationController {

    private final FeedAdministration administration;

    FeedAdministrationController(FeedAdministration administration) {
        this.administration = administration;
    }

    @Allow("beheer")
    @GetMapping
    @Operation(
            operationId = "listFeeds",
            summary = "Hoe ver elk leesmodel is met de gebeurtenissen van andere diensten")
    FeedOverview.Feeds list(@PathVariable String gemeente) {
        return new FeedOverview.Feeds(administration.overview());
    }

    @Allow("beheer")
    @PostMapping("/{projectie}/geparkeerd/{subject}/herhaling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "retryParked", summary = "Probeert geparkeerde gebeurtenissen van één onderwerp opnieuw")
    void retry(@PathVariable String gemeente, @PathVariable String projectie, @PathVariable String subject) {
        boolean known;
        try {
            known = administration.retry(projectie, subject);
        } catch (RuntimeException e) {
            throw new RuleBroken("herhaling-mislukt");
        }
        if (!known) {
            throw new NotFound();
        }
    }

    @Allow("beheer")
    @PostMapping("/{projectie}/herbouw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "rebuildProjection",
            summary = "Bouwt een leesmodel opnieuw op, terwijl het oude in gebruik blijft")
    void rebuild(@PathVariable String gemeente, @PathVariable String projectie) {
        if (!administration.rebuild(projectie)) {
            throw new NotFound();
        }
    }
}
