package nl.drentscheaa.inburgering.platformtest.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.ApplicationModule;

/** How a service is divided: a package per feature, technique beneath it, and who may see whom. */
final class StructureRules {

    private static final String PRODUCT = "nl.drentscheaa.inburgering";

    private StructureRules() {}

    static ArchRule programAloneInTheBase(String base) {
        return classes()
                .that()
                .resideInAPackage(base)
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .beAnnotatedWith(SpringBootApplication.class)
                .as("nothing but the program stands in the base package");
    }

    /** What lies beneath a feature's root, such as {@code web} and {@code store}, is nobody else's business. */
    static ArchRule innerTypesStayInside(String base) {
        return classes()
                .that()
                .resideInAPackage(base + ".*.*..")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .as("what lies beneath the root of a feature is package-private");
    }

    static ArchRule noCircles(String base) {
        return SlicesRuleDefinition.slices()
                .matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features do not depend on each other in circles");
    }

    /** A feature that declares nothing passes Modulith's check while it uses everything. */
    static ArchRule neighboursAreDeclared(String base) {
        return classes()
                .that()
                .resideInAPackage(base + ".*")
                .should(stateOfItsPackage("stand in a feature that declares its neighbours", StructureRules::isClosed))
                .as("each feature declares its neighbours by @ApplicationModule");
    }

    static ArchRule nullIsMarked(String base) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should(stateOfItsPackage(
                        "stand in a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .as("each package is @NullMarked");
    }

    static ArchRule nothingOfOtherServices(String base) {
        var foreign = DescribedPredicate.describe(
                "are another service's",
                (JavaClass type) ->
                        beneath(type, PRODUCT) && !beneath(type, base) && !beneath(type, PRODUCT + ".platform"));
        return noClasses()
                .should()
                .dependOnClassesThat(foreign)
                .as("a service knows itself and the platform, no other service");
    }

    private static boolean isClosed(JavaClass type) {
        return type.getPackage()
                .tryGetAnnotationOfType(ApplicationModule.class)
                .filter(module -> !Arrays.asList(module.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN))
                .isPresent();
    }

    private static boolean beneath(JavaClass type, String name) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    private static ArchCondition<JavaClass> stateOfItsPackage(String description, Predicate<JavaClass> state) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, state.test(type), type.getName() + " is in package " + type.getPackageName()));
            }
        };
    }
}
