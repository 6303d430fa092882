package nl.drentscheaa.inburgering.platform.security;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;

/** The controllers of libraries that are open to everyone but cannot carry {@link AllowPublic}. */
final class OpenControllers {

    private final Set<Class<?>> types;

    OpenControllers(Collection<OpenController> controllers) {
        this.types = controllers.stream().map(OpenController::type).collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(HandlerMethod handler) {
        return types.contains(handler.getBeanType());
    }
}
