package nl.drentscheaa.inburgering.platformtest.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final String BAD = "nl.drentscheaa.inburgering.platformtest.houserules.bad";

    private final Glossary glossary = Glossary.of("""
        | woord | betekenis | meervoud/pad | bron |
        |---|---|---|---|
        | plan | what is agreed | plannen, `/plannen`, `planId` | N 4.2 |
        | PIP | the same in full | – | N 4.2 |
        | beëindiging | an end | beëindigingen | praktijk |
        """);

    @Test
    void knowsAWordItsPluralAndTechnique() {
        assertThat(glossary.unknownIn("Plan", 0)).isEmpty();
        assertThat(glossary.unknownIn("PlannenCheck", 0)).isEmpty();
        assertThat(glossary.unknownIn("PlanId", 0)).isEmpty();
        assertThat(glossary.unknownIn("PIPBeeindiging", 0)).isEmpty();
        assertThat(glossary.unknownIn("B1ZonderPlan", 0)).isEmpty();
    }

    @Test
    void findsWordsThatNobodyExplained() {
        assertThat(glossary.unknownIn("LearningPlan", 0)).containsExactly("Learning");
        assertThat(glossary.unknownIn("PlanStatus", 0)).containsExactly("Status");
        assertThat(glossary.unknownIn("Betekenis", 0)).containsExactly("Betekenis");
    }

    @Test
    void leavesTheVerbOfAUseCaseAlone() {
        assertThat(glossary.unknownIn("AdoptPlan", 1)).isEmpty();
    }

    @Test
    void refusesATextWithoutRows() {
        assertThatThrownBy(() -> Glossary.of("# Words")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsATypeThatIsNamedOtherwise() {
        var rule = NameRules.typesUseWordsOfTheGlossary(BAD, glossary);

        assertThatThrownBy(() -> rule.check(new ClassFileImporter().importPackages(BAD)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PersonInfo: the glossary does not have Person, Info");
    }

    @Test
    void readsTheRealOne() {
        assertThat(Glossary.read(Glossary.FILE).unknownIn("NieuwkomerVerwerking", 0))
                .isEmpty();
    }
}
