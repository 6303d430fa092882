package nl.drentscheaa.inburgering.gateway.problem;

import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** The ways in which the gateway itself refuses. The codes are the same as the services'. */
public enum ProblemCode {
    ONGELDIGE_INVOER(
            "ongeldige-invoer",
            HttpStatus.BAD_REQUEST,
            "Ongeldige invoer",
            "Het verzoek heeft niet de goede vorm.",
            "Invalid input",
            "The request is not well-formed."),
    NIET_INGELOGD(
            "niet-ingelogd",
            HttpStatus.UNAUTHORIZED,
            "Niet ingelogd",
            "Log in om verder te gaan.",
            "Not logged in",
            "Log in to continue."),
    GEEN_TOEGANG(
            "geen-toegang",
            HttpStatus.FORBIDDEN,
            "Geen toegang",
            "Dit verzoek is geweigerd. Laad de pagina opnieuw en probeer het nog eens.",
            "No access",
            "This request was refused. Reload the page and try again."),
    NIET_GEVONDEN(
            "niet-gevonden",
            HttpStatus.NOT_FOUND,
            "Niet gevonden",
            "Dit adres bestaat niet.",
            "Not found",
            "This address does not exist."),
    METHODE_NIET_TOEGESTAAN(
            "methode-niet-toegestaan",
            HttpStatus.METHOD_NOT_ALLOWED,
            "Methode niet toegestaan",
            "Dit adres kent deze methode niet.",
            "Method not allowed",
            "This address does not know this method."),
    TE_LANGZAAM(
            "te-langzaam",
            HttpStatus.REQUEST_TIMEOUT,
            "Te langzaam",
            "Het verzoek kwam niet op tijd aan. Probeer het opnieuw.",
            "Too slow",
            "The request did not arrive in time. Try again."),
    TE_GROOT(
            "te-groot",
            HttpStatus.CONTENT_TOO_LARGE,
            "Te groot",
            "Het verzoek is te groot.",
            "Too large",
            "The request is too large."),
    SOORT_NIET_ONDERSTEUND(
            "soort-niet-ondersteund",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Soort niet ondersteund",
            "Stuur JSON of CSV.",
            "Type not supported",
            "Send JSON or CSV."),
    TE_VEEL_VERZOEKEN(
            "te-veel-verzoeken",
            HttpStatus.TOO_MANY_REQUESTS,
            "Te veel verzoeken",
            "Er komen te veel verzoeken tegelijk. Probeer het zo dadelijk opnieuw.",
            "Too many requests",
            "Too many requests at once. Try again in a moment."),
    FOUT(
            "fout",
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Fout",
            "Er ging iets mis. Probeer het later opnieuw.",
            "Error",
            "Something went wrong. Try again later."),
    NIET_BEREIKBAAR(
            "niet-bereikbaar",
            HttpStatus.SERVICE_UNAVAILABLE,
            "Niet bereikbaar",
            "Dit onderdeel is nu niet bereikbaar. Wat u ziet kan onvolledig zijn. Probeer het zo dadelijk opnieuw.",
            "Not reachable",
            "This part cannot be reached now. What you see may be incomplete. Try again in a moment.");

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String detail;
    private final String titleEn;
    private final String detailEn;

    ProblemCode(String code, HttpStatus status, String title, String detail, String titleEn, String detailEn) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.titleEn = titleEn;
        this.detailEn = detailEn;
    }

    /** The code that fits a status which something beneath the gateway's own code chose. */
    public static ProblemCode of(int status) {
        return Arrays.stream(values())
                .filter(code -> code.status.value() == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? ONGELDIGE_INVOER : FOUT);
    }

    public HttpStatus status() {
        return status;
    }

    Problem problem(String traceId) {
        return new Problem(
                "urn:nl:inburgering:probleem:" + code, title, status.value(), detail, titleEn, detailEn, code, traceId);
    }
}
