package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import nl.drentscheaa.inburgering.intake.nieuwkomer.Gewist;
import nl.drentscheaa.inburgering.platform.web.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers 410 wherever somebody who was erased is asked for: with 404 a professional would go on searching for a
 * dossier that was there last week.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class GewistAdvice {

    private static final Problem PROBLEM = new Problem(
            "https://inburgering.example/problemen/nieuwkomer-gewist",
            "Deze nieuwkomer is gewist",
            HttpStatus.GONE.value(),
            "De bewaartermijn was voorbij en de gegevens zijn onleesbaar gemaakt. Zij komen niet terug.",
            "This newcomer was erased",
            "The retention period was over and the data have been made unreadable. They will not come back.",
            "nieuwkomer-gewist",
            null,
            null);

    @ExceptionHandler
    ResponseEntity<Problem> erased(Gewist erased) {
        return ResponseEntity.status(PROBLEM.status())
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .body(PROBLEM);
    }
}
