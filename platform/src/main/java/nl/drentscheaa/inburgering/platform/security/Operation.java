package nl.drentscheaa.inburgering.platform.security;

import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Whom one controller method allows. */
sealed interface Operation {

    /** Open to everyone. */
    record Public() implements Operation {}

    /** Open to a caller who has one of the roles. */
    record ForRoles(Set<String> roles) implements Operation {}

    /** The method says nothing: open to nobody. */
    record Closed() implements Operation {}

    /** What the method says. */
    static Operation of(HandlerMethod handler) {
        var element = handler.getMethod();
        Allow allow = AnnotatedElementUtils.findMergedAnnotation(element, Allow.class);
        if (allow != null) {
            return new ForRoles(Set.of(allow.value()));
        }
        return AnnotatedElementUtils.hasAnnotation(element, AllowPublic.class) ? new Public() : new Closed();
    }
}
