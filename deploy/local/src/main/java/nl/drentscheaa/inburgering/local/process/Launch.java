package nl.drentscheaa.inburgering.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param name what people know it by
 * @param command the program and its arguments
 * @param environment added to this process's own
 * @param workingFolder where it starts
 */
public record Launch(String name, List<String> command, Map<String, String> environment, Path workingFolder) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The same at the lowest priority, for work that nobody waits for. */
    public Launch inBackground() {
        var nice = new ArrayList<>(List.of("nice", "-n", "19"));
        nice.addAll(command);
        return new Launch(name, nice, environment, workingFolder);
    }

    /** The same with more in its environment. */
    public Launch with(Map<String, String> more) {
        var all = new HashMap<>(environment);
        all.putAll(more);
        return new Launch(name, command, all, workingFolder);
    }
}
