package nl.drentscheaa.inburgering.gateway;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextCustomizerFactories;

/** Boots the whole gateway on a free port, between a {@link FakeKeycloak} and {@link FakeService}s. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Gateway.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextCustomizerFactories(GatewaySurroundings.class)
public @interface GatewayTest {

    /** Settings that differ from the gateway's own. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
