package nl.drentscheaa.inburgering.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.acceptance.operation.Calls;
import nl.drentscheaa.inburgering.acceptance.operation.Operation;
import nl.drentscheaa.inburgering.acceptance.operation.PathValues;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Answer;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Client;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every operation, asked by everyone, everywhere: at the door and past it. */
@WholePlatform
@TestInstance(Lifecycle.PER_CLASS)
class PermissionTest {

    private static final String NO_SUCH_GEMEENTE = "nergenshuizen";

    private final Platform platform;
    private final List<Account> accounts = Account.all();
    private final Map<String, Right> rights =
            Right.all().stream().collect(Collectors.toMap(Right::key, Function.identity()));
    private Calls calls;
    private List<Forgery> forgeries;

    PermissionTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void prepare() {
        calls = new Calls(new Regie(platform));
        forgeries = Forgery.all(platform.tokens());
    }

    /** Each account, in each municipality, straight at the service. */
    @TestFactory
    Stream<DynamicTest> grantsByTheTableInEachService() {
        return each(operation -> check(operation, platform.service(operation.program()), accounts));
    }

    /** The gateway adds no right and takes none away; feeds it does not know. */
    @TestFactory
    Stream<DynamicTest> grantsByTheTableAtTheDoor() {
        return each(operation -> check(operation, platform.gateway(), onePerRole()));
    }

    @TestFactory
    Stream<DynamicTest> takesNobodysWordForIt() {
        return each(operation -> {
            var faults = new ArrayList<String>();
            Ask ask = calls.idle(operation, Gemeente.ASSEN, calls.objects(Gemeente.ASSEN));
            for (Forgery forgery : rightOf(operation).isOpen() ? List.<Forgery>of() : forgeries) {
                for (Client client : doorAndService(operation)) {
                    Answer answer = client.send(forgery.apply().apply(ask));
                    // A door without the operation has nothing to protect.
                    boolean refused = answer.status() == 401 || isShutDoor(operation, client, answer);
                    if (!refused) {
                        faults.add("%s at %s: %d".formatted(forgery, client.base(), answer.status()));
                    }
                }
            }
            return faults;
        });
    }

    /** Somebody of Assen who says to be of Tynaarlo, and all the rest, gets what anyone of Assen gets. */
    @TestFactory
    Stream<DynamicTest> givesNothingForLies() {
        return each(operation -> {
            var faults = new ArrayList<String>();
            for (Account account : List.of(Account.consulent(Gemeente.ASSEN), Account.named("nieuwkomer-1"))) {
                Ask honest = calls.idle(operation, Gemeente.TYNAARLO, calls.objects(Gemeente.TYNAARLO))
                        .bearing(platform.tokens().of(account));
                for (Client client : doorAndService(operation)) {
                    String plain = client.send(honest).likeness();
                    String lied = client.send(Forgery.lying(honest)).likeness();
                    if (!lied.equals(plain)) {
                        faults.add("%s at %s: %s instead of %s".formatted(account, client.base(), lied, plain));
                    }
                }
            }
            return faults;
        });
    }

    /** What is another municipality's is answered as what is nowhere: in their municipality, and under one's own name. */
    @TestFactory
    Stream<DynamicTest> doesNotTellWhatOthersHave() {
        return Operation.all().stream()
                .filter(Operation::namesGemeente)
                .map(operation -> DynamicTest.dynamicTest(operation.key(), () -> {
                    Account own = allowedIn(operation, Gemeente.ASSEN);
                    PathValues theirs = calls.objects(Gemeente.TYNAARLO);
                    String nowhere = ask(operation, own, NO_SUCH_GEMEENTE, PathValues.nowhere());

                    assertThat(ask(operation, own, Gemeente.TYNAARLO.id(), theirs))
                            .isEqualTo(nowhere);
                    if (operation.namesObject()) {
                        assertThat(ask(operation, own, Gemeente.ASSEN.id(), theirs))
                                .isEqualTo(ask(operation, own, Gemeente.ASSEN.id(), PathValues.nowhere()));
                    }
                }));
    }

    private String ask(Operation operation, Account account, String gemeente, PathValues objects) {
        Ask ask = calls.idle(operation, gemeente, objects)
                .bearing(platform.tokens().of(account));
        return platform.service(operation.program()).send(ask).likeness();
    }

    private List<String> check(Operation operation, Client client, List<Account> callers) {
        Right right = rightOf(operation);
        var faults = new ArrayList<String>();
        for (Account account : callers) {
            for (Gemeente gemeente : Gemeente.values()) {
                Answer answer = client.send(call(operation, right, account, gemeente));
                int expected = Expectation.of(operation, right, account, gemeente);
                if (answer.status() != expected && !isShutDoor(operation, client, answer)) {
                    faults.add("%s in %s: %d instead of %d %s"
                            .formatted(account, gemeente.id(), answer.status(), expected, answer.body()));
                }
            }
        }
        return faults;
    }

    /** Only who may change something gets something of their own to change. */
    private Ask call(Operation operation, Right right, Account account, Gemeente gemeente) {
        boolean carriedOut = Expectation.of(operation, right, account, gemeente) == operation.success();
        Ask ask = carriedOut
                ? calls.effective(operation, gemeente, account)
                : calls.idle(operation, gemeente, calls.objects(gemeente));
        return ask.bearing(platform.tokens().of(account));
    }

    private Right rightOf(Operation operation) {
        return Optional.ofNullable(rights.get(operation.key()))
                .orElseThrow(() -> new IllegalStateException("the table has no row for " + operation));
    }

    private boolean isShutDoor(Operation operation, Client client, Answer answer) {
        return operation.isFeed() && client.base().equals(platform.gateway().base()) && answer.status() == 404;
    }

    private List<Client> doorAndService(Operation operation) {
        return List.of(platform.gateway(), platform.service(operation.program()));
    }

    private Account allowedIn(Operation operation, Gemeente gemeente) {
        Right right = rightOf(operation);
        return accounts.stream()
                .filter(account -> account.gemeenten().equals(Set.of(gemeente)))
                .filter(account -> right.of(account) == Right.Extent.ALL)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody of one municipality may " + operation));
    }

    private List<Account> onePerRole() {
        return List.copyOf(accounts.stream()
                .filter(account -> account.rol().isPresent())
                .collect(Collectors.toMap(
                        account -> account.rol().orElseThrow(), Function.identity(), (first, other) -> first))
                .values());
    }

    private static Stream<DynamicTest> each(Function<Operation, List<String>> faults) {
        return Operation.all().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.key(),
                        () -> assertThat(faults.apply(operation))
                                .as(operation.key())
                                .isEmpty()));
    }
}
