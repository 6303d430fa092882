package nl.drentscheaa.inburgering.gateway.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.drentscheaa.inburgering.gateway.installation.InstallationProperties;
import nl.drentscheaa.inburgering.gateway.session.Sessions;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** What the web app may know of the session, and its end. */
@RestController
class SessieController {

    private static final Logger log = LoggerFactory.getLogger(SessieController.class);

    private final Gemeenten gemeenten;
    private final Sessions sessions;
    private final LoginProperties login;
    private final InstallationProperties installation;
    private final Issuer issuer;

    SessieController(
            Gemeenten gemeenten,
            Sessions sessions,
            LoginProperties login,
            InstallationProperties installation,
            Issuer issuer) {
        this.gemeenten = gemeenten;
        this.sessions = sessions;
        this.issuer = issuer;
        this.login = login;
        this.installation = installation;
    }

    /** Who is logged in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sessie(
            String gebruikersnaam,
            String naam,
            List<String> rollen,
            List<GemeenteKeuze> gemeenten,
            @Nullable String organisatie,
            Csrf csrf) {}

    /** A municipality that the person may choose. */
    record GemeenteKeuze(String id, String naam, String thema) {}

    /** What a change must carry, in which header. */
    record Csrf(String header, String token) {}

    /** Where the browser goes next. */
    record Vervolg(URI adres) {}

    @GetMapping("/sessie")
    ResponseEntity<Sessie> sessie(@AuthenticationPrincipal OidcUser user, CsrfToken csrf) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Sessie(
                        Objects.requireNonNullElse(user.getPreferredUsername(), ""),
                        Objects.requireNonNullElse(user.getFullName(), ""),
                        texts(user, "rollen"),
                        gemeentenOf(user),
                        user.getClaimAsString("organisatie"),
                        new Csrf(csrf.getHeaderName(), csrf.getToken())));
    }

    @PostMapping("/uitloggen")
    ResponseEntity<Vervolg> uitloggen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<Tokens> tokens = SessionTokens.find(session);
        if (session != null) {
            sessions.end(session.getId());
            session.invalidate();
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Vervolg(afterLogout(tokens)));
    }

    /**
     * The login at the issuer is ended from here: an address that does it would have to carry the ID token, with a name
     * in it. When the issuer cannot be told now, it asks the person.
     */
    private URI afterLogout(Optional<Tokens> tokens) {
        URI front = installation.publicAddress("/");
        try {
            if (tokens.isPresent()) {
                issuer.endLogin(tokens.get());
                return front;
            }
        } catch (IssuerUnreachable e) {
            log.warn("a login could not be ended at the issuer: {}", e.getMessage());
        }
        return UriComponentsBuilder.fromUri(login.page("logout"))
                .queryParam("client_id", login.clientId())
                .queryParam("post_logout_redirect_uri", front)
                .encode()
                .build()
                .toUri();
    }

    private List<GemeenteKeuze> gemeentenOf(OidcUser user) {
        List<GemeenteId> own = texts(user, "gemeenten").stream()
                .filter(GemeenteId::isWellFormed)
                .map(GemeenteId::new)
                .toList();
        return gemeenten.of(own).stream()
                .map(gemeente -> new GemeenteKeuze(gemeente.id().value(), gemeente.naam(), gemeente.thema()))
                .toList();
    }

    private static List<String> texts(OidcUser user, String claim) {
        List<String> texts = user.getClaimAsStringList(claim);
        return texts == null ? List.of() : texts.stream().sorted().toList();
    }
}
