package nl.drentscheaa.inburgering.platform.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Keeps a program from starting when one of its operations does not say whom it allows, names a role that the realm
 * does not know, or names a municipality under another variable than {@code gemeente}.
 */
final class OperationCheck implements SmartInitializingSingleton {

    private static final Pattern GEMEENTE = Pattern.compile(".*/gemeenten/\\{(?!gemeente})[^/]*}.*");

    private final RequestMappingHandlerMapping mapping;
    private final Set<String> roles;
    private final OpenControllers open;

    OperationCheck(RequestMappingHandlerMapping mapping, Set<String> roles, OpenControllers open) {
        this.mapping = mapping;
        this.roles = roles;
        this.open = open;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("operations that cannot be served: " + String.join("; ", faults));
        }
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
                mapping.getHandlerMethods().entrySet()) {
            HandlerMethod handler = entry.getValue();
            // The error page is reached inside the server only; asked for directly it is refused like any other.
            if (!ErrorController.class.isAssignableFrom(handler.getBeanType()) && !open.contains(handler)) {
                check(handler, entry.getKey().getPatternValues(), faults);
            }
        }
        return faults;
    }

    private void check(HandlerMethod handler, Set<String> patterns, List<String> faults) {
        String name = handler.getShortLogMessage();
        switch (Operation.of(handler)) {
            case Operation.Closed() -> faults.add(name + " says not whom it allows (@Allow or @AllowPublic)");
            case Operation.Public() -> {
                if (patterns.stream().anyMatch(pattern -> pattern.contains("{gemeente}"))) {
                    faults.add(name + " is public although its path names a municipality");
                }
            }
            case Operation.ForRoles(Set<String> asked) -> {
                var unknown = new TreeSet<>(asked);
                unknown.removeAll(roles);
                if (asked.isEmpty() || !unknown.isEmpty()) {
                    faults.add(name + " allows unknown roles " + unknown);
                }
            }
        }
        if (patterns.stream().anyMatch(pattern -> GEMEENTE.matcher(pattern).matches())) {
            faults.add(name + " calls the municipality in its path something else than {gemeente}");
        }
    }
}
