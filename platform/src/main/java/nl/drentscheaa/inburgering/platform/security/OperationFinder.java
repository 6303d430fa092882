package nl.drentscheaa.inburgering.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Asks the dispatcher's own mapping which controller method a request will reach, so that the two never disagree. */
final class OperationFinder {

    private final RequestMappingHandlerMapping mapping;

    OperationFinder(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** What is behind the address. */
    sealed interface Outcome {}

    /**
     * @param handler the controller method
     * @param variables what the address says for each variable of its pattern
     */
    record Found(HandlerMethod handler, Map<String, String> variables) implements Outcome {}

    /** The address exists, but not for this method or content type. */
    record OtherMethod() implements Outcome {}

    /** No operation has this address. */
    record Nothing() implements Outcome {}

    Outcome find(HttpServletRequest request) throws ServletException {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod handler
                    ? new Found(handler, variables(request))
                    : new Nothing();
        } catch (ServletException e) {
            return new OtherMethod();
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (Map<String, String>) variables
                : Map.of();
    }
}
