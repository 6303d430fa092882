package nl.drentscheaa.inburgering.platformtest.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.AllowPublic;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may see what, and where nothing about a person may end up. */
final class PrivacyRules {

    private PrivacyRules() {}

    static ArchRule operationsSayWhomTheyAllow() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(RestController.class)
                .or()
                .areMetaAnnotatedWith(RequestMapping.class)
                .and()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(Allow.class)
                .orShould()
                .beAnnotatedWith(AllowPublic.class)
                .as("each operation says whom it allows");
    }

    /**
     * A service handles people, so that whatever it would write may be about one. What has to be known of its running,
     * the platform writes, which knows no person.
     */
    static ArchRule nobodyWritesLogLines() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.commons.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .as("a service writes no log line: it could be about a person");
    }
}
