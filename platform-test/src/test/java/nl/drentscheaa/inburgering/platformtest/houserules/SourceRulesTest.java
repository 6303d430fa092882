package nl.drentscheaa.inburgering.platformtest.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        @CompoundIndex(def = "{'a': 1}", partialFilter = "{}")  | a partial index covers every document there
        query.collation(Collation.of("nl"))                     | a collation is ignored there
        @Indexed(expireAfter = "7d") Instant startedAt          | nothing expires by itself there: sweep
        query.withHint("naam")                                  | a hint is ignored there
        MongoJsonSchema.builder()                               | a validator is ignored there
        mongo.createView("leesbaar", Plan.class)                | a view is empty there
        new Document("$dayOfWeek", "$gestartOp")                | the day of the week is one off there
        """)
    void finds(String source, String reason) {
        assertThat(SourceRules.violations("Voorbeeld.java", source)).containsExactly("Voorbeeld.java: " + reason);
    }

    @Test
    void accusesNobodyElse() {
        assertThat(SourceRules.violations("Voorbeeld.java", "day.getDayOfWeek(); new Query().with(sort).limit(1);"))
                .isEmpty();
    }

    @Test
    void refusesAFolderWithoutSource(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("lees.mij"), "partialFilter");

        assertThatThrownBy(() -> SourceRules.violations(folder)).hasMessageContaining("no source");
    }

    @Test
    void areKeptByThePlatformItself() {
        assertThat(SourceRules.violations(Path.of("../platform/src/main/java"))).isEmpty();
    }
}
