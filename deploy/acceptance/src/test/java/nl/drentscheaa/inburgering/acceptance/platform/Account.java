package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.drentscheaa.inburgering.acceptance.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody, or a program, that can get a token, as the realm files say.
 *
 * @param name the user name, or the client of a program
 * @param rol the one role, or empty
 * @param gemeenten the municipalities of the token
 * @param organisatie the partner organisation
 */
public record Account(String name, Optional<String> rol, Set<Gemeente> gemeenten, Optional<String> organisatie) {

    private static final String GEMEENTEN = "/gemeenten/";
    private static final String ORGANISATIES = "/organisaties/";
    private static final List<String> REALM_FILES = List.of(
            "deploy/keycloak/realm-inburgering.json",
            "deploy/keycloak/realm-demo.json",
            "deploy/acceptance/src/test/resources/realm-toets.json");

    public static final Account REGIE = named("regie");

    /** Every account of the realm, programs included. */
    public static List<Account> all() {
        return REALM_FILES.stream().flatMap(Account::in).toList();
    }

    public static Account named(String name) {
        return all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no account is called " + name));
    }

    public static Account consulent(Gemeente gemeente) {
        return named("consulent-" + gemeente.id());
    }

    /** A newcomer who has an account in the municipality. */
    public static Account nieuwkomer(Gemeente gemeente) {
        return all().stream()
                .filter(account -> account.rol().equals(Optional.of("nieuwkomer")) && account.worksFor(gemeente))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no newcomer has an account in " + gemeente.id()));
    }

    public boolean isProgram() {
        return rol.equals(Optional.of("dienst"));
    }

    public boolean worksFor(Gemeente gemeente) {
        return gemeenten.contains(gemeente);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<Account> in(String file) {
        JsonNode users = JsonMapper.shared().readTree(Repository.read(file)).path("users");
        return StreamSupport.stream(users.spliterator(), false).map(Account::of);
    }

    private static Account of(JsonNode user) {
        Set<Gemeente> gemeenten = new TreeSet<>();
        groups(user, GEMEENTEN).forEach(id -> gemeenten.add(Gemeente.of(id)));
        return new Account(
                user.has("serviceAccountClientId")
                        ? user.get("serviceAccountClientId").asString()
                        : user.get("username").asString(),
                texts(user.path("realmRoles")).findFirst(),
                gemeenten,
                groups(user, ORGANISATIES).findFirst());
    }

    private static Stream<String> groups(JsonNode user, String parent) {
        return texts(user.path("groups"))
                .filter(group -> group.startsWith(parent))
                .map(group -> group.substring(parent.length()));
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString);
    }
}
