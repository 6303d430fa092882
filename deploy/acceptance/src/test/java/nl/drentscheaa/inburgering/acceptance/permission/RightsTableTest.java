package nl.drentscheaa.inburgering.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.acceptance.Repository;
import nl.drentscheaa.inburgering.acceptance.operation.Operation;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table is complete, and there is somebody to try each of its columns with. */
class RightsTableTest {

    @Test
    void hasARowForEveryOperationAndNoOther() {
        assertThat(Right.all().stream().map(Right::key))
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all().stream().map(Operation::key).toList());
    }

    @Test
    void hasAColumnForEveryRoleOfTheRealm() {
        JsonNode realm = JsonMapper.shared().readTree(Repository.read("deploy/keycloak/realm-inburgering.json"));
        Set<String> roles = new TreeSet<>();
        realm.at("/roles/realm").forEach(role -> roles.add(role.get("name").asString()));

        assertThat(Right.all())
                .isNotEmpty()
                .allSatisfy(right -> assertThat(right.extents().keySet()).isEqualTo(roles));
    }

    @Test
    void isTriedWithAnAccountOfEveryRole() {
        Set<String> tried = Account.all().stream()
                .map(Account::rol)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(Right.all().getFirst().extents().keySet()).isSubsetOf(tried);
    }

    /** Its right differs from that of other partners, and so would go untried without somebody of COA. */
    @Test
    void isTriedWithSomebodyOfCoa() {
        assertThat(Account.all().stream().map(Account::organisatie)).contains(Optional.of("coa"));
    }
}
