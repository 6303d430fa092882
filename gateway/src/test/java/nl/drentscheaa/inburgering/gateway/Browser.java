package nl.drentscheaa.inburgering.gateway;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platformtest.TestToken;

/** Somebody at a screen: keeps the cookie, follows a login, sends the header that changes need. */
public final class Browser {

    private static final Pattern COOKIE = Pattern.compile("__Host-sessie=([^;]*);.*");
    private static final Pattern CSRF = Pattern.compile(".*\"token\":\"([^\"]+)\".*");

    private final Door door;
    private final FakeKeycloak keycloak;
    private String cookie = "";

    public Browser(Door door, FakeKeycloak keycloak) {
        this.door = door;
        this.keycloak = keycloak;
    }

    /** A browser in which somebody logged in. */
    public static Browser loggedIn(Door door, FakeKeycloak keycloak, Supplier<TestToken> user) {
        var browser = new Browser(door, keycloak);
        browser.login(user, "/");
        return browser;
    }

    /** Logs in and gives the answer with which the gateway sends the browser back to its page. */
    public Answer login(Supplier<TestToken> user, String terug) {
        return comeBack(begin(terug), user);
    }

    /** What the gateway asks of the issuer, from the address to which it sends the browser. */
    public Map<String, String> begin(String terug) {
        Answer sent = get("/inloggen?terug=" + terug);
        return query(URI.create(sent.header("location")));
    }

    /** Comes back from the issuer with a code. */
    public Answer comeBack(Map<String, String> asked, Supplier<TestToken> user) {
        String code = keycloak.login(user, asked.getOrDefault("nonce", ""), asked.getOrDefault("code_challenge", ""));
        return get("/login/oauth2/code/keycloak?code=" + code + "&state=" + asked.get("state"));
    }

    public Answer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    /** A change as the web app sends it. */
    public Answer change(String method, String target, String json) {
        return send(method, target, json, "Content-Type: application/json", "X-CSRF-TOKEN: " + csrf());
    }

    public Answer send(String method, String target, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!cookie.isEmpty()) {
            all.add("Cookie: " + cookieHeader());
        }
        Answer answer = door.send(method, target, body, all.toArray(String[]::new));
        answer.all("set-cookie").stream()
                .map(COOKIE::matcher)
                .filter(Matcher::matches)
                .forEach(set -> cookie = set.group(1));
        return answer;
    }

    public String csrf() {
        Matcher token = CSRF.matcher(get("/sessie").body());
        if (!token.matches()) {
            throw new AssertionError("nobody is logged in");
        }
        return token.group(1);
    }

    /** The value of the cookie. */
    public String cookie() {
        return cookie;
    }

    public void cookie(String value) {
        cookie = value;
    }

    public String cookieHeader() {
        return "__Host-sessie=" + cookie;
    }

    /** The parameters of an address. */
    public static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }
}
