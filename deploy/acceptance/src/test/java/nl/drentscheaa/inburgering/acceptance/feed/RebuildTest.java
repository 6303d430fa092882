package nl.drentscheaa.inburgering.acceptance.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Nieuwkomer;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The caseload made anew from the events while people work with it. */
@WholePlatform
class RebuildTest {

    private static final Gemeente GEMEENTE = Gemeente.AA_EN_HUNZE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PEOPLE = 8;

    private final Platform platform;
    private final Regie regie;

    RebuildTest(Platform platform) {
        this.platform = platform;
        this.regie = new Regie(platform);
    }

    @Test
    void showsEverybodyAtEveryMoment() {
        List<String> dossiers = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            dossiers.add(write());
        }
        dossiers.forEach(dossier -> regie.awaitInCaseload(GEMEENTE, dossier));
        int generation = caseload().get("generatie").asInt();

        asBeheer(Ask.post(feeds() + "/caseload/herbouw", List.of()));
        var missing = new ArrayList<String>();
        await("the new caseload is in use").atMost(PATIENCE).until(() -> {
            missing.addAll(absent(dossiers));
            return caseload().get("generatie").asInt() > generation;
        });
        dossiers.add(write());
        regie.awaitInCaseload(GEMEENTE, dossiers.getLast());

        assertThat(missing).isEmpty();
        assertThat(absent(dossiers)).isEmpty();
        assertThat(caseload().get("wordtHerbouwd").asBoolean()).isFalse();
        assertThat(caseload().get("geparkeerd")).isEmpty();
    }

    private String write() {
        Nieuwkomer nieuwkomer = Nieuwkomer.any();
        regie.register(GEMEENTE, nieuwkomer);
        return nieuwkomer.dossiernummer();
    }

    private List<String> absent(List<String> dossiers) {
        return dossiers.stream()
                .filter(dossier -> regie.rowsInCaseload(GEMEENTE, dossier).size() != 1)
                .toList();
    }

    private JsonNode caseload() {
        return asBeheer(Ask.get(feeds())).get("items").get(0);
    }

    private static String feeds() {
        return Regie.path(Program.MONITORING, GEMEENTE, "/feeds");
    }

    private JsonNode asBeheer(Ask ask) {
        var answer = platform.gateway().send(ask.bearing(platform.tokens().of(Account.named("beheer"))));
        assertThat(answer.isGood()).as(answer.body()).isTrue();
        return answer.json();
    }
}
