package nl.drentscheaa.inburgering.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may use an operation; one of them suffices.
 *
 * <p>Each controller method carries this or {@link AllowPublic}. One that carries neither is refused to everyone and
 * keeps the program from starting, as does a role that the realm does not know.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    /** Role names as the realm has them, at least one. */
    String[] value();
}
