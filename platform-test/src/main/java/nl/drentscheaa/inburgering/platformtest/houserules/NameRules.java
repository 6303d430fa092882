package nl.drentscheaa.inburgering.platformtest.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Nouns are Dutch as professionals say them, verbs are English, and a name says what a thing is. */
final class NameRules {

    private static final Pattern EMPTY_WORD =
            Pattern.compile("(.*[a-z0-9])?(Manager|Helper|Utils?|Data|Info|Impl)([A-Z0-9].*)?");

    private static final Pattern DUTCH_VERB = Pattern.compile(
            "(bepaal|bereken|bewaar|controleer|geef|haal|kies|lees|maak|meld|registreer|schrijf|sla|stel|stuur|tel|toon"
                    + "|verwijder|voeg|vul|wijzig|zet|zoek)([A-Z0-9].*)?");

    private NameRules() {}

    static ArchRule namesSaySomething() {
        return noClasses()
                .should(ArchConditions.be(DescribedPredicate.describe(
                        "named by a word that says nothing",
                        (JavaClass type) ->
                                EMPTY_WORD.matcher(type.getSimpleName()).matches())))
                .as("no type is a Manager, Helper, Util, Data, Info or Impl");
    }

    static ArchRule verbsAreEnglish() {
        return noMethods()
                .should(ArchConditions.be(DescribedPredicate.describe(
                        "a Dutch verb",
                        (JavaMethod method) ->
                                DUTCH_VERB.matcher(method.getName()).matches())))
                .as("methods are English verbs: chooseLeerroute, never kiesRoute");
    }

    /**
     * One word per thing: a type of the domain is named by words that the glossary explains. The first word of a use
     * case is what it does, in English.
     */
    static ArchRule typesUseWordsOfTheGlossary(String base, Glossary glossary) {
        return classes()
                .that()
                .resideInAPackage(base + ".*")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(new ArchCondition<>("be named by words of docs/glossary.md") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        int verbs = type.isMetaAnnotatedWith(Component.class) ? 1 : 0;
                        List<String> unknown = glossary.unknownIn(type.getSimpleName(), verbs);
                        events.add(new SimpleConditionEvent(
                                type,
                                unknown.isEmpty(),
                                type.getName() + ": the glossary does not have " + String.join(", ", unknown)));
                    }
                })
                .as("types of the domain are named by words of docs/glossary.md");
    }
}
