package nl.drentscheaa.inburgering.platformtest.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** Where technique may stand, and which of it not at all. */
final class TechniqueRules {

    private TechniqueRules() {}

    /** The root of a feature is its domain: it can be read, and tested, without a server or a database. */
    static ArchRule rootsKnowNoTechnique(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.data.mongodb.core",
                        "org.springframework.data.mongodb.core.query..",
                        "org.bson..",
                        "jakarta.servlet..")
                .as("the root of a feature knows no web, no servlet and no database");
    }

    /**
     * With the driver's own client, a query could be sent outside of the bound municipality. What an update did, the
     * template tells by a type of the driver's: that one is harmless.
     */
    static ArchRule noDriver() {
        var driver = JavaClass.Predicates.resideInAPackage("com.mongodb..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("com.mongodb.client.result..")))
                .or(HasName.Predicates.name("org.springframework.data.mongodb.MongoDatabaseFactory"));
        return noClasses()
                .should()
                .dependOnClassesThat(driver)
                .as("no service touches the driver: every query goes to the bound municipality");
    }

    static ArchRule queriesInStoresOnly() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.data\\.mongodb\\.core\\.Mongo(Template|Operations)")
                .as("queries stand in the packages named store");
    }

    static ArchRule constructorsInject() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.beans\\.factory\\.annotation\\.(Autowired|Value)"
                        + "|jakarta\\.inject\\.Inject|jakarta\\.annotation\\.Resource")
                .as("what a class needs comes by its only constructor, settings as a properties record");
    }

    /** Otherwise no test can put the day before, on and after a border. */
    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe("it reads the wall clock", TechniqueRules::readsTheTime))
                .as("the time comes from the injected Clock");
    }

    static ArchRule noOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\..*|java\\.text\\..*DateFormat")
                .as("dates and moments are those of java.time");
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (owner.equals(System.class.getName())) {
            return name.equals("currentTimeMillis");
        }
        if (owner.equals(Clock.class.getName())) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        return owner.startsWith("java.time.") && name.equals("now") && !asksAClock(access);
    }

    private static boolean asksAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
