package nl.drentscheaa.inburgering.platform.web.problem;

import com.mongodb.MongoException;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever goes wrong in a controller into problem details. */
@Order(0)
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_SECONDS = "5";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> known(ProblemException exception) {
        return answer(problems.of(exception));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unavailable(Unavailable unavailable) {
        return ResponseEntity.status(unavailable.status())
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(problems.of(unavailable));
    }

    /** A value type refused something that the reader of the body did not see as a field. */
    @ExceptionHandler
    ResponseEntity<Problem> refusedValue(InvalidValue refused) {
        return known(new InvalidInput(FieldError.inBody(
                pointerOf(refused), refused.code(), refused.args().toArray())));
    }

    private static String pointerOf(InvalidValue refused) {
        return refused.field().map(field -> "/" + field).orElse("");
    }

    @ExceptionHandler
    ResponseEntity<Problem> lostRace(OptimisticLockingFailureException lost) {
        return known(new StaleVersion());
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getMostSpecificCause() instanceof ProblemException known) {
            return known(known);
        }
        return known(new InvalidInput(FieldError.inBody("", "onleesbaar")));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missingParameter(MissingServletRequestParameterException missing) {
        return known(new InvalidInput(FieldError.inQuery(missing.getParameterName(), "verplicht")));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missingHeader(MissingRequestHeaderException missing) {
        return known(new InvalidInput(FieldError.inHeader(missing.getHeaderName(), "verplicht")));
    }

    /** A path that cannot name anything names nothing; a query parameter of the wrong form is the caller's fault. */
    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException mismatch) {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        if (inPath) {
            return known(new NotFound());
        }
        List<Object> args =
                mismatch.getMostSpecificCause() instanceof InvalidValue refused ? refused.args() : List.of();
        String code =
                mismatch.getMostSpecificCause() instanceof InvalidValue refused ? refused.code() : codeFor(mismatch);
        return known(new InvalidInput(new FieldError(FieldError.In.QUERY, mismatch.getName(), code, args)));
    }

    private static String codeFor(MethodArgumentTypeMismatchException mismatch) {
        Class<?> wanted = mismatch.getRequiredType();
        return LocalDate.class.equals(wanted) ? "geen-datum" : "ongeldige-waarde";
    }

    /** The security chain answers these itself. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, MongoException.class})
    ResponseEntity<Problem> databaseAway(Exception away) {
        log.error("the database does not answer: {}", away.getClass().getSimpleName());
        return unavailable(new Unavailable());
    }

    /** The caller has gone: there is nobody to answer. */
    @ExceptionHandler
    void callerGone(AsyncRequestNotUsableException gone) {
        log.debug("the caller has gone");
    }

    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception exception) {
        if (exception instanceof ErrorResponse standard) {
            int status = standard.getStatusCode().value();
            return ResponseEntity.status(status)
                    .headers(standard.getHeaders())
                    .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                    .body(problems.of(status, codeOf(status)));
        }
        log.error("unexpected fault", exception);
        return answer(problems.of(500, "onverwacht"));
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 404 -> "niet-gevonden";
            case 405 -> "methode-niet-toegestaan";
            case 406 -> "vorm-niet-leverbaar";
            case 413 -> "te-groot";
            case 415 -> "vorm-onbekend";
            case 503 -> "niet-bereikbaar";
            default -> status < 500 ? "ongeldige-invoer" : "onverwacht";
        };
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .body(problem);
    }
}
