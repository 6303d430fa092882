package nl.drentscheaa.inburgering.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The second lock: whatever the dispatcher is about to call must be what {@link OperationGate} let through. It keeps
 * shut what no gate has seen, such as a route that is not a controller method.
 */
final class GrantedOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isErrorPage(request, handler) && !handler.equals(request.getAttribute(OperationGate.GRANTED))) {
            throw new AccessDeniedException("not the operation that was let through");
        }
        return true;
    }

    private static boolean isErrorPage(HttpServletRequest request, Object handler) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && handler instanceof HandlerMethod method
                && ErrorController.class.isAssignableFrom(method.getBeanType());
    }
}
