package nl.drentscheaa.inburgering.platform.security;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Secrets;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Verified tokens, one gate, deny by default. */
@AutoConfiguration(
        before = {OAuth2ResourceServerWebSecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@EnableConfigurationProperties(SecurityProperties.class)
@Import(SecurityChains.class)
class PlatformSecurityAutoConfiguration {

    private static final Duration TOKEN_TIMEOUT = Duration.ofSeconds(3);

    @Bean
    IssuerKeys issuerKeys(SecurityProperties properties) {
        return new IssuerKeys(properties.keysAddress());
    }

    @Bean
    JwtDecoder jwtDecoder(SecurityProperties properties, IssuerKeys keys) {
        return TokenRules.decoder(properties, keys);
    }

    @Bean
    CallerConverter callerConverter(SecurityProperties properties, Gemeenten gemeenten) {
        return new CallerConverter(properties.roles(), gemeenten);
    }

    @Bean
    OpenControllers openControllers(ObjectProvider<OpenController> controllers) {
        return new OpenControllers(controllers.stream().toList());
    }

    @Bean
    OperationCheck operationCheck(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            SecurityProperties properties,
            OpenControllers open) {
        return new OperationCheck(mapping, properties.roles(), open);
    }

    @Bean
    WebMvcConfigurer grantedOnly() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new GrantedOnly());
            }
        };
    }

    @Bean
    ServiceToken serviceToken(SecurityProperties properties, ServiceProperties service, Secrets secrets) {
        String clientId = service.name() + "-service";
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TOKEN_TIMEOUT).build());
        requests.setReadTimeout(TOKEN_TIMEOUT);
        return new ServiceToken(
                RestClient.builder().requestFactory(requests).build(),
                properties.tokenAddress(),
                clientId,
                () -> secrets.get("clients/" + clientId),
                Clock.systemUTC());
    }
}
