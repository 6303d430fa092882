package nl.drentscheaa.inburgering.acceptance.platform;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one running platform. It lives in the store of the whole run, which closes it at the end. */
final class PlatformExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(PlatformExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Platform.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Attempt.class, key -> Attempt.make(), Attempt.class)
                .platform();
    }

    /** The one attempt to start. When it fails, every test says so at once instead of trying again for minutes. */
    private record Attempt(
            @Nullable Platform started, @Nullable RuntimeException failure) implements AutoCloseable {

        static Attempt make() {
            try {
                return new Attempt(Platform.start(), null);
            } catch (RuntimeException e) {
                return new Attempt(null, e);
            }
        }

        Platform platform() {
            if (started == null) {
                throw new IllegalStateException("the platform did not start", failure);
            }
            return started;
        }

        @Override
        public void close() {
            if (started != null) {
                started.close();
            }
        }
    }
}
