package nl.drentscheaa.inburgering.local.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import nl.drentscheaa.inburgering.local.console.Progress;
import nl.drentscheaa.inburgering.local.console.StartFailure;

/**
 * Brings the demo population in as in real life: files that the intake and the monitoring read in, and plans that a
 * regievoerder draws up and adopts. The municipalities are loaded side by side.
 *
 * <p>A load that broke off goes on where it was: each step looks at what is there, and a request that is sent twice does
 * its work once. Once all is in, a mark in the folder says so, and nothing is loaded again.
 */
public final class DemoLoad {

    private final DemoFiles files;
    private final DemoApi api;
    private final Progress progress;

    public DemoLoad(DemoFiles files, DemoApi api, Progress progress) {
        this.files = files;
        this.api = api;
        this.progress = progress;
    }

    /**
     * Returns when the caseload and the figures show everyone; at once when they were loaded before.
     *
     * @param gemeenten the municipalities of this installation; those without a demo population stay as they are
     * @throws StartFailure when the platform refuses something; what is in by then stays
     */
    public void run(List<String> gemeenten) throws InterruptedException {
        if (files.areLoaded()) {
            return;
        }
        files.make();
        loadAll(files.of(gemeenten));
        files.markLoaded();
    }

    private void loadAll(List<GemeenteFiles> all) throws InterruptedException {
        var counts = new LoadProgress(progress);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var loads = new ExecutorCompletionService<Void>(executor);
            for (GemeenteFiles one : all) {
                var load = new GemeenteLoad(one, api, counts);
                loads.submit(() -> {
                    load.run();
                    return null;
                });
            }
            try {
                awaitAll(loads, all.size());
            } catch (RuntimeException | InterruptedException e) {
                executor.shutdownNow();
                throw e;
            }
        }
    }

    private static void awaitAll(ExecutorCompletionService<Void> loads, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            try {
                loads.take().get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof StartFailure failure
                        ? failure
                        : new IllegalStateException("the demo load broke off", e.getCause());
            }
        }
    }
}
