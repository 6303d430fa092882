package nl.drentscheaa.inburgering.platform.observability;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether something outside this program answers. Why it does not stands in the log, not in the answer. */
final class Reachable implements HealthIndicator {

    private final BooleanSupplier question;

    Reachable(BooleanSupplier question) {
        this.question = question;
    }

    @Override
    public Health health() {
        try {
            return question.getAsBoolean()
                    ? Health.up().build()
                    : Health.outOfService().build();
        } catch (RuntimeException e) {
            return Health.down(e).build();
        }
    }
}
