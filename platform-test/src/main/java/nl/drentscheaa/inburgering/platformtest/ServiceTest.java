package nl.drentscheaa.inburgering.platformtest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Boots the whole service for a test, with the real security chain: {@link TestMongo} as database, a registry of
 * three municipalities, random secrets, and {@link TestTokens} as issuer.
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
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(TestBeans.class)
@ContextCustomizerFactories(TestSurroundings.class)
public @interface ServiceTest {}
