package nl.drentscheaa.inburgering.gateway.webapp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.gateway.installation.InstallationProperties;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import nl.drentscheaa.inburgering.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The web app: its files, and its one page for each address that only the page itself understands. */
@Controller
class WebAppController {

    /** Vite puts a hash of the content into these names. */
    private static final String HASHED = "/assets/";

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Pattern FILE = Pattern.compile("/(?:assets/)?[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    private static final Pattern CLOSED = Pattern.compile(
            "/(?:api|assets|actuator|feed|health|login|logout|oauth2|inloggen|sessie|uitloggen|\\.well-known)(?:/.*)?");
    private static final Pattern PAGE = Pattern.compile("/[A-Za-z0-9/_~-]{0,300}");

    private final Problems problems;
    private final InstallationProperties installation;
    private final Clock clock;

    WebAppController(Problems problems, InstallationProperties installation, Clock clock) {
        this.problems = problems;
        this.installation = installation;
        this.clock = clock;
    }

    @GetMapping("/**")
    @Nullable
    ResponseEntity<Resource> file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Resource file = new ClassPathResource("static" + path);
        if (FILE.matcher(path).matches() && file.isReadable() && !path.equals("/index.html")) {
            return answer(
                    file,
                    path.startsWith(HASHED)
                            ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                            : CacheControl.noCache());
        }
        Resource page = new ClassPathResource("static/index.html");
        if (PAGE.matcher(path).matches() && !CLOSED.matcher(path).matches() && page.isReadable()) {
            return answer(page, CacheControl.noCache());
        }
        problems.write(response, ProblemCode.NIET_GEVONDEN);
        return null;
    }

    /** Whom to tell of a weakness (RFC 9116). */
    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> securityTxt() {
        String expires = clock.instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(180))
                .toString();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body("Contact: mailto:security@drentscheaa.example\nExpires: " + expires
                        + "\nPreferred-Languages: nl, en\nCanonical: "
                        + installation.publicAddress("/.well-known/security.txt") + "\n");
    }

    private static ResponseEntity<Resource> answer(Resource file, CacheControl caching) {
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .cacheControl(caching)
                .body(file);
    }
}
