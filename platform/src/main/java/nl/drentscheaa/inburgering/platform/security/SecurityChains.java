package nl.drentscheaa.inburgering.platform.security;

import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.web.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The two filter chains: probes and metrics on their own port, and everything else. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    /**
     * Probes and metrics stand on a port of their own that only the machine itself or the cluster reaches. On the
     * service's port this chain matches nothing.
     */
    @Bean
    @Order(1)
    SecurityFilterChain managementChain(HttpSecurity http) throws Exception {
        return stateless(http)
                .securityMatcher(EndpointRequest.to("health", "info", "prometheus"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain operationChain(
            HttpSecurity http,
            JwtDecoder decoder,
            CallerConverter converter,
            SecurityProblems problems,
            OperationGate gate)
            throws Exception {
        return stateless(http)
                // The web layer sets the headers of each answer, before this chain.
                .headers(AbstractHttpConfigurer::disable)
                .addFilterAt(bearer(decoder, converter, problems), BearerTokenAuthenticationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                // In the place of Spring's own authorization: the gate decides for every request, none goes round it.
                .addFilterAt(gate, AuthorizationFilter.class)
                .build();
    }

    /** Not a bean by itself: the container would register it a second time, outside the chain. */
    @Bean
    FilterRegistrationBean<OperationGate> gateOutsideTheChain(OperationGate gate) {
        var registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    OperationGate operationGate(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            OpenControllers open,
            Gemeenten gemeenten,
            SecurityProblems problems) {
        return new OperationGate(new OperationFinder(mapping), open, gemeenten, problems::notFound);
    }

    @Bean
    SecurityProblems securityProblems(ProblemWriter writer) {
        return new SecurityProblems(writer);
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(SecurityProblems problems) {
        return problems;
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    /**
     * The filter itself instead of Spring's configurer, which would also answer on a well-known address and accept a
     * second kind of proof.
     */
    private static BearerTokenAuthenticationFilter bearer(
            JwtDecoder decoder, CallerConverter converter, SecurityProblems problems) {
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(converter);
        var filter = new BearerTokenAuthenticationFilter(new ProviderManager(provider));
        filter.setAuthenticationEntryPoint(problems);
        filter.setAuthenticationFailureHandler(problems);
        return filter;
    }
}
