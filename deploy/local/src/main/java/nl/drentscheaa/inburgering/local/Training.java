package nl.drentscheaa.inburgering.local;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.drentscheaa.inburgering.local.address.Program;
import nl.drentscheaa.inburgering.local.process.ChildProcess;
import nl.drentscheaa.inburgering.local.process.Launch;
import nl.drentscheaa.inburgering.local.process.Processes;
import nl.drentscheaa.inburgering.local.process.ProgramImage;

/**
 * Makes the ahead-of-time caches that are missing, one after the other and at the lowest priority, while people already
 * use the platform. The next start is quicker by them; a run that is broken off is done again then.
 */
final class Training {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LocalOptions options;
    private final Processes processes;

    Training(LocalOptions options, Processes processes) {
        this.options = options;
        this.processes = processes;
    }

    /** Returns at once. */
    void begin() {
        List<ProgramImage> untrained = Arrays.stream(Program.values())
                .map(program -> new ProgramImage(options.root(), program))
                .filter(ProgramImage::isUntrained)
                .toList();
        if (!untrained.isEmpty()) {
            Thread.ofVirtual().name("training").start(() -> trainAll(untrained));
        }
    }

    private void trainAll(List<ProgramImage> untrained) {
        try {
            for (ProgramImage image : untrained) {
                train(image);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException stopping) {
            // The platform stops: what was not trained is trained after the next start.
        }
    }

    private void train(ProgramImage image) throws InterruptedException {
        Launch launch = image.training(ProgramEnvironment.of(image.program(), options), options.root());
        ChildProcess run = processes.startTask(launch.inBackground());
        int result = run.await(PATIENCE);
        processes.finished(run);
        if (result == 0) {
            image.keepTraining();
        }
    }
}
