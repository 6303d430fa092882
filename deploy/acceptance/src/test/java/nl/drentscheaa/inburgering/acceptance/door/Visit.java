package nl.drentscheaa.inburgering.acceptance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Answer;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Client;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import tools.jackson.databind.JsonNode;

/** Somebody's browser without a screen: it keeps the cookies of the gateway and those of Keycloak. */
final class Visit {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    static final String SESSION = "__Host-sessie";

    private final Client gateway;
    private final Client keycloak;
    private final Map<String, String> own;
    private final Map<String, String> atKeycloak;

    private Visit(Platform platform, Map<String, String> atKeycloak) {
        this.gateway = platform.gateway();
        this.keycloak = platform.keycloak();
        this.own = new LinkedHashMap<>();
        this.atKeycloak = atKeycloak;
    }

    static Visit to(Platform platform) {
        return new Visit(platform, new LinkedHashMap<>());
    }

    /** A second session at the gateway of the same browser profile, that Keycloak already knows. */
    Visit again(Platform platform) {
        return new Visit(platform, new LinkedHashMap<>(atKeycloak));
    }

    /** Logs in with a password and returns the answer that sends the browser to its page. */
    Answer logIn(Account account, String page) {
        Answer form = atKeycloak(begin(page)).expect(200);
        Matcher action = FORM.matcher(form.body());
        assertThat(action.find()).as("Keycloak shows a form").isTrue();
        String fields = "username=" + URLEncoder.encode(account.name(), StandardCharsets.UTF_8) + "&password=demo";
        URI address = URI.create(action.group(1).replace("&amp;", "&"));
        return comeBack(atKeycloak(Ask.form(pathOf(address), fields)).expect(302));
    }

    /** Logs in on the strength of an earlier login. */
    Answer logInAgain(String page) {
        return comeBack(atKeycloak(begin(page)).expect(302));
    }

    /** Whether Keycloak no longer knows this browser. */
    boolean isAskedForAPassword() {
        Answer answer = atKeycloak(begin("/"));
        return answer.status() == 200 && FORM.matcher(answer.body()).find();
    }

    Answer send(Ask ask) {
        Answer answer = gateway.send(own.isEmpty() ? ask : ask.with("Cookie", cookies(own)));
        keep(answer, own);
        return answer;
    }

    /** Sends a change as the web app does, with the proof that it comes from there. */
    Answer change(Ask ask) {
        JsonNode csrf = send(Ask.get("/sessie")).expect(200).json().get("csrf");
        return send(ask.with(csrf.get("header").asString(), csrf.get("token").asString()));
    }

    String sessionId() {
        return own.getOrDefault(SESSION, "");
    }

    private Ask begin(String page) {
        Answer answer = send(Ask.get("/inloggen?terug=" + URLEncoder.encode(page, StandardCharsets.UTF_8)))
                .expect(302);
        return Ask.get(pathOf(location(answer)));
    }

    private Answer comeBack(Answer fromKeycloak) {
        return send(Ask.get(pathOf(location(fromKeycloak)))).expect(302);
    }

    private Answer atKeycloak(Ask ask) {
        Answer answer = keycloak.send(atKeycloak.isEmpty() ? ask : ask.with("Cookie", cookies(atKeycloak)));
        keep(answer, atKeycloak);
        return answer;
    }

    static URI location(Answer answer) {
        return URI.create(answer.header("Location").orElseThrow());
    }

    private static String pathOf(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static String cookies(Map<String, String> jar) {
        return jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void keep(Answer answer, Map<String, String> jar) {
        List<String> set = answer.headers().allValues("Set-Cookie");
        for (String cookie : set) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                jar.remove(pair[0]);
            } else {
                jar.put(pair[0], pair[1]);
            }
        }
    }
}
