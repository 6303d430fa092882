package nl.drentscheaa.inburgering.platformtest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.drentscheaa.inburgering.platformtest.indexes.IndexCheck;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Boots the whole service for a test, with the real security chain: {@link TestMongo} as database, a registry of
 * three municipalities, random secrets, and {@link TestTokens} as issuer. What the service asked its database must be
 * answered by declared indexes, or the test class fails (see {@link IndexCheck}).
 *
 * <pre>{@code
 * @ServiceTest
 * class PlanControllerTest {
 *     @Autowired MockMvcTester http;
 *
 *     @Test
 *     void refusesAnotherMunicipality() {
 *         assertThat(http.get().uri("/api/pip/v1/gemeenten/assen/plannen")
 *                 .header("Authorization", TestTokens.consulent("tynaarlo").bearer()))
 *             .hasStatus(404);
 *     }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(TestBeans.class)
@ContextCustomizerFactories(TestSurroundings.class)
@ExtendWith(IndexCheck.class)
public @interface ServiceTest {

    /** The service's application class; found by Spring when the test stands in a package beneath it. */
    @AliasFor(annotation = SpringBootTest.class)
    Class<?>[] classes() default {};

    /** Settings that differ from the service's own. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};

    /** With a mocked servlet container, or with a real one on a random port. */
    @AliasFor(annotation = SpringBootTest.class)
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;
}
