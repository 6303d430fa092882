package nl.drentscheaa.inburgering.platform.tenancy;

import java.util.function.Supplier;

/**
 * Binds a municipality to the code that runs inside a call and tells which one is bound.
 *
 * <p>The binding is a {@link ScopedValue}: it ends with the call, cannot be changed inside it, and does <em>not</em>
 * follow into executors or other threads. Code that goes to another thread carries the {@link Gemeente} along and
 * binds it there.
 */
public final class Tenancy {

    private static final ScopedValue<Gemeente> BOUND = ScopedValue.newInstance();

    private Tenancy() {}

    /**
     * The municipality in whose name the code runs.
     *
     * @throws NoGemeenteBound when there is none
     */
    public static Gemeente current() {
        if (!BOUND.isBound()) {
            throw new NoGemeenteBound();
        }
        return BOUND.get();
    }

    /** Whether a municipality is bound. */
    public static boolean isBound() {
        return BOUND.isBound();
    }

    /** Runs the question in the name of the municipality and gives its answer. */
    public static <T> T call(Gemeente gemeente, Supplier<T> question) {
        return ScopedValue.where(BOUND, gemeente).call(question::get);
    }

    /** Runs the task in the name of the municipality. */
    public static void run(Gemeente gemeente, Runnable task) {
        ScopedValue.where(BOUND, gemeente).run(task);
    }

    /**
     * As {@link #call}, for code that throws checked exceptions, such as a filter chain.
     *
     * @throws X what the question throws
     */
    public static <T, X extends Exception> T callThrowing(
            Gemeente gemeente, ScopedValue.CallableOp<? extends T, X> question) throws X {
        return ScopedValue.where(BOUND, gemeente).call(question);
    }
}
