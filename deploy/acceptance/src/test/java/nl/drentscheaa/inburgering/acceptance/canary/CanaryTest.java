package nl.drentscheaa.inburgering.acceptance.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.drentscheaa.inburgering.acceptance.Repository;
import nl.drentscheaa.inburgering.acceptance.operation.Calls;
import nl.drentscheaa.inburgering.acceptance.operation.Operation;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** No text about a person comes where it does not belong. */
@WholePlatform
@TestInstance(Lifecycle.PER_CLASS)
class CanaryTest {

    /** Who works with people's dossiers, each within the own municipalities. */
    private static final Set<String> DOSSIER_ROLES = Set.of("regievoerder", "consulent", "ketenpartner");

    private final Platform platform;
    private List<Canary> canaries = List.of();
    private Calls calls;

    CanaryTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void plant() {
        var regie = new Regie(platform);
        calls = new Calls(regie);
        canaries = new Planting(regie).everywhere();
    }

    @Test
    void areSeenByWhomTheyAreMeantFor() {
        for (Gemeente gemeente : Gemeente.values()) {
            List<Canary> names = canaries.stream()
                    .filter(canary -> canary.isOf(gemeente) && canary.field() == Canary.Field.NAAM)
                    .toList();
            assertThat(Canary.found(names, everythingFor(Account.consulent(gemeente))))
                    .isNotEmpty();
        }
    }

    @Test
    void reachNobodyOfAnotherMunicipality() {
        var faults = new ArrayList<String>();
        for (Account account : people()) {
            String everything = everythingFor(account);
            Canary.found(forbiddenTo(account), everything).forEach(canary -> faults.add(account + " got " + canary));
        }
        assertThat(faults).isEmpty();
    }

    /** Partners see their own goals, and of these none about health. */
    @Test
    void reachNoPartnerWhenTheyAreAboutHealthOrInANote() {
        List<Canary> hidden = ofFields(Set.of(
                Canary.Field.DOEL_ZORG,
                Canary.Field.NOTITIE,
                Canary.Field.EMAIL,
                Canary.Field.BSN,
                Canary.Field.CORRECTIEVERZOEK,
                Canary.Field.IMPORT_NOTITIE));
        for (Account account : people()) {
            if (account.rol().equals(Optional.of("ketenpartner"))) {
                assertThat(Canary.found(hidden, everythingFor(account)))
                        .as(account.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void standInNoFeedBeyondWhatIsGranted() {
        var faults = new ArrayList<String>();
        for (Program source : (Iterable<Program>) Operation.services()::iterator) {
            for (Account reader : programs()) {
                for (Gemeente gemeente : reader.gemeenten()) {
                    Predicate<Canary> granted =
                            canary -> canary.isOf(gemeente) && canary.mayBeTold() && getsNames(reader);
                    Canary.found(without(granted), feed(source, reader, gemeente))
                            .forEach(canary -> faults.add(reader + " read " + canary + " from " + source.id()));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void standInNoLog() {
        List<Path> logs = Repository.files(platform.launcher().logFolder(), ".log");
        assertThat(logs).hasSizeGreaterThanOrEqualTo(Program.values().length);
        for (Path log : logs) {
            assertThat(Canary.found(canaries, Repository.read(log)))
                    .as(log.toString())
                    .isEmpty();
        }
    }

    @Test
    void standInNoMetric() {
        for (Program program : Program.values()) {
            String metrics = platform.management(program)
                    .send(Ask.get("/actuator/prometheus"))
                    .expect(200)
                    .body();
            assertThat(Canary.found(canaries, metrics)).as(program.id()).isEmpty();
        }
    }

    /** Names only in the municipality's own databases; what is said in confidence readable in none. */
    @Test
    void standInNoDatabaseThatMustNotHoldThem() {
        var faults = new ArrayList<String>();
        new Databases(platform.launcher().addresses().database()).forEach((database, text) -> {
            Predicate<Canary> allowed = canary -> canary.mayStandInOwnDatabase()
                    && database.endsWith("_" + canary.gemeente().id());
            Canary.found(without(allowed), text).forEach(canary -> faults.add(database + " holds " + canary));
        });
        assertThat(faults).isEmpty();
    }

    private List<Canary> forbiddenTo(Account account) {
        boolean seesDossiers = account.rol().filter(DOSSIER_ROLES::contains).isPresent();
        Predicate<Canary> own = canary -> account.worksFor(canary.gemeente()) && mayAnswerHold(canary, seesDossiers);
        return without(own);
    }

    /** Who sent a file may be told which of its columns nobody knows, whatever the role. */
    private static boolean mayAnswerHold(Canary canary, boolean seesDossiers) {
        return switch (canary.field()) {
            case AFGEWEZEN_KOLOM -> true;
            case AFGEWEZEN_REGEL, ZOEKOPDRACHT, FOUTE_INVOER -> false;
            default -> seesDossiers;
        };
    }

    /** Every answer that the account can get, of every operation in every municipality. */
    private String everythingFor(Account account) {
        var all = new StringBuilder();
        for (Operation operation : Operation.all()) {
            if (operation.isFeed() || !isReading(operation)) {
                continue;
            }
            for (Gemeente gemeente : Gemeente.values()) {
                Ask ask = calls.idle(operation, gemeente, calls.objects(gemeente))
                        .bearing(platform.tokens().of(account));
                all.append(platform.gateway().send(ask).body()).append('\n');
            }
        }
        return all.toString();
    }

    private static boolean isReading(Operation operation) {
        return operation.method().equals("GET") || operation.id().startsWith("search");
    }

    private String feed(Program source, Account reader, Gemeente gemeente) {
        String path = "/feed/v1/gemeenten/" + gemeente.id() + "/events?limit=1000&after=";
        var all = new StringBuilder();
        long after = 0;
        while (true) {
            var answer = platform.service(source)
                    .send(Ask.get(path + after).bearing(platform.tokens().of(reader)))
                    .expect(200);
            long position = Long.parseLong(answer.header("Feed-Position").orElseThrow());
            if (position <= after) {
                return all.toString();
            }
            all.append(answer.body());
            after = position;
        }
    }

    /** As the architecture grants it: pip and monitoring show names, reporting only counts. */
    private static boolean getsNames(Account reader) {
        return Set.of("pip-service", "monitoring-service").contains(reader.name());
    }

    private List<Canary> without(Predicate<Canary> allowed) {
        return canaries.stream().filter(allowed.negate()).toList();
    }

    private List<Canary> ofFields(Set<Canary.Field> fields) {
        return canaries.stream()
                .filter(canary -> fields.contains(canary.field()))
                .toList();
    }

    private static List<Account> people() {
        return accounts(account -> !account.isProgram());
    }

    private static List<Account> programs() {
        return accounts(Account::isProgram);
    }

    private static List<Account> accounts(Predicate<Account> wanted) {
        return Account.all().stream().filter(wanted).toList();
    }
}
