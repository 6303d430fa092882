package nl.drentscheaa.inburgering.platform.web.openapi;

import nl.drentscheaa.inburgering.platform.security.OpenController;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import nl.drentscheaa.inburgering.platform.web.ApiProperties;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The document of the service's API, open to everyone. */
@AutoConfiguration
class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(ExpectedVersion.class);
    }

    @Bean
    OpenApiCustomizer designRules(ApiProperties api, ServiceProperties service) {
        return new DesignRules(api, "/api/" + service.name() + "/v1");
    }

    @Bean
    OperationCustomizer versionParameters() {
        return new VersionParameters();
    }

    @Bean
    OpenController openApiDocument() {
        return new OpenController(OpenApiWebMvcResource.class);
    }
}
