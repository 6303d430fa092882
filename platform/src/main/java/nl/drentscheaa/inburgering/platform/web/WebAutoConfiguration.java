package nl.drentscheaa.inburgering.platform.web;

import java.util.List;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersionResolver;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import nl.drentscheaa.inburgering.platform.web.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Addresses, headers and limits of every service. */
@AutoConfiguration
@EnableConfigurationProperties(ApiProperties.class)
class WebAutoConfiguration {

    /** The feed is for services, not for people's programs: it stands outside the API. */
    private static final String FEED = "nl.drentscheaa.inburgering.platform.feed.publish";

    @Bean
    CursorCodec cursorCodec(PlatformSecret secret) {
        return new CursorCodec(secret);
    }

    /** Before security, so that its refusals carry the headers too. */
    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders(ApiProperties api) {
        var registration = new FilterRegistrationBean<>(new AnswerHeaders(api.version()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    @Bean
    WebMvcConfigurer apiAddresses(ServiceProperties service) {
        return new WebMvcConfigurer() {
            @Override
            public void configurePathMatch(PathMatchConfigurer paths) {
                paths.addPathPrefix(basePath(service), WebAutoConfiguration::isOfTheApi);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ExpectedVersionResolver());
            }
        };
    }

    static String basePath(ServiceProperties service) {
        return "/api/" + service.name() + "/v1";
    }

    private static boolean isOfTheApi(Class<?> controller) {
        return controller.isAnnotationPresent(RestController.class)
                && controller.getPackageName().startsWith("nl.drentscheaa.inburgering")
                && !controller.getPackageName().startsWith(FEED);
    }
}
