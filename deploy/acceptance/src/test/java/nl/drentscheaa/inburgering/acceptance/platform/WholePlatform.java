package nl.drentscheaa.inburgering.acceptance.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running platform, which it gets as a {@link Platform} parameter. The first such test starts it, all share
 * it, and it stops after the last.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("platform")
@ExtendWith(PlatformExtension.class)
public @interface WholePlatform {}
