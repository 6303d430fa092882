package nl.drentscheaa.inburgering.gateway.route;

import java.util.concurrent.TimeUnit;
import nl.drentscheaa.inburgering.gateway.path.ApiPath;
import nl.drentscheaa.inburgering.gateway.path.ApiPaths;
import nl.drentscheaa.inburgering.gateway.path.Dienst;
import nl.drentscheaa.inburgering.gateway.path.Diensten;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** One route per service, all alike. What is no strict path to a service has no route at all. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    private static final int CONNECTIONS = 1_000;
    private static final int CONNECTIONS_PER_SERVICE = 400;
    private static final int CONNECT_SECONDS = 2;
    private static final int SILENT_SECONDS = 60;

    @Bean
    RouterFunction<ServerResponse> services(Diensten diensten, ApiPaths paths, Passage passage) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        for (Dienst dienst : diensten.all()) {
            routes.add(GatewayRouterFunctions.route(dienst.naam())
                    .route(leadsTo(dienst, paths), HandlerFunctions.http())
                    .before(BeforeFilterFunctions.uri(dienst.url()))
                    .filter(passage)
                    .build());
        }
        return routes.build();
    }

    private static RequestPredicate leadsTo(Dienst dienst, ApiPaths paths) {
        return request -> paths.find(request.servletRequest())
                .map(ApiPath::dienst)
                .filter(dienst.naam()::equals)
                .isPresent();
    }

    /** Passes on what comes, as it comes: no retry, no redirect, no cookie, no unpacking. */
    @Bean(destroyMethod = "close")
    CloseableHttpClient serviceClient() {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_PER_SERVICE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                        .setSocketTimeout(Timeout.ofSeconds(SILENT_SECONDS))
                        .setValidateAfterInactivity(Timeout.of(5, TimeUnit.SECONDS))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    @Bean
    ClientHttpRequestFactory serviceRequests(CloseableHttpClient serviceClient) {
        return new HttpComponentsClientHttpRequestFactory(serviceClient);
    }
}
